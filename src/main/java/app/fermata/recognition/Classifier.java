package app.fermata.recognition;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// Tells four kinds of messages apart by weights that were learnt at build time: one logistic regression per kind over
/// [Features], the weights rounded to bytes. The same message always gets the same likelihoods.
final class Classifier {

    /// The kinds, in the order of the weights.
    enum Label {
        OUT_OF_OFFICE,
        OTHER_AUTOMATIC,
        BOUNCE,
        HUMAN
    }

    static final int VERSION = 1;

    private static final int MOST_WORDS = 6;

    /// "of" and "0" weigh something too, but tell a reader nothing.
    private static final Pattern TELLING = Pattern.compile("\\p{L}{4}");

    private final String trainedFrom;
    private final Map<Label, Weights> weights;

    private Classifier(String trainedFrom, Map<Label, Weights> weights) {
        this.trainedFrom = trainedFrom;
        this.weights = weights;
    }

    /// The one whose weights come with the program.
    static Classifier shipped() {
        var stream = Objects.requireNonNull(Classifier.class.getResourceAsStream("weights.bin"), "weights.bin");
        try (var data = new DataInputStream(new BufferedInputStream(stream))) {
            return read(data);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Classifier read(DataInputStream data) throws IOException {
        int version = data.readInt();
        if (version != VERSION) throw new IOException("Weights of version " + version + ", not " + VERSION);
        String trainedFrom = data.readUTF();
        var weights = new EnumMap<Label, Weights>(Label.class);
        for (var label : Label.values()) {
            float scale = data.readFloat();
            float bias = data.readFloat();
            var signals = new float[Signal.values().length];
            for (int i = 0; i < signals.length; i++) signals[i] = data.readFloat();
            byte[] bytes = data.readNBytes(Features.HASHED);
            if (bytes.length < Features.HASHED) throw new IOException("Weights end too early");
            weights.put(label, new Weights(scale, bias, signals, bytes));
        }
        return new Classifier(trainedFrom, weights);
    }

    /// What the weights were learnt from: see the training.
    String trainedFrom() {
        return trainedFrom;
    }

    /// How likely each kind is; the sum is 1.
    Map<Label, Double> likelihoods(Reading reading) {
        var features = reading.features();
        var likelihoods = new EnumMap<Label, Double>(Label.class);
        weights.forEach((label, own) -> likelihoods.put(label, own.likelihood(features)));
        double sum =
                likelihoods.values().stream().mapToDouble(Double::doubleValue).sum();
        likelihoods.replaceAll((_, likelihood) -> likelihood / sum);
        return likelihoods;
    }

    /// The words and pairs of words that speak most for a kind.
    List<String> words(Reading reading, Label label) {
        var own = Objects.requireNonNull(weights.get(label));
        return Features.words(reading).entrySet().stream()
                .map(word -> Map.entry(word.getKey(), word.getValue() * own.weight(Features.place(word.getKey()))))
                .filter(word ->
                        word.getValue() > 0 && TELLING.matcher(word.getKey()).find())
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_WORDS)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// One kind's weights. Those of the hashed places are rounded: the true ones are `scale` times as large.
    private static final class Weights {
        private final float scale;
        private final float bias;
        private final float[] signals;
        private final byte[] rounded;

        Weights(float scale, float bias, float[] signals, byte[] rounded) {
            this.scale = scale;
            this.bias = bias;
            this.signals = signals;
            this.rounded = rounded;
        }

        double likelihood(Features features) {
            double score = bias;
            for (int n = 0; n < features.size(); n++) score += weight(features.place(n)) * features.value(n);
            return 1 / (1 + StrictMath.exp(-score));
        }

        double weight(int place) {
            return place < Features.HASHED ? rounded[place] * (double) scale : signals[place - Features.HASHED];
        }
    }
}

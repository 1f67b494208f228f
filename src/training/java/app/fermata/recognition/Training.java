package app.fermata.recognition;

import app.fermata.recognition.Classifier.Label;
import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// Learns the classifier's weights from made-up messages: `mvn -Ptrain process-test-classes` writes them anew, byte for
/// byte the same from the same templates and rules.
public final class Training {

    static final long SEED = 20_260_307;
    static final int SIZE = 130;

    private static final double COST = 8;
    private static final double PRECISION = 0.01;
    private static final int ONE_IN = 7;

    private Training() {}

    /// Trains and writes.
    ///
    /// @param arguments the file to write
    public static void main(String[] arguments) throws IOException {
        var samples = samples();
        write(Path.of(arguments[0]), learn(samples), fingerprint(samples));
    }

    static List<Sample> samples() {
        return new Generator(SEED, false).make(SIZE);
    }

    /// Tells whether weights were learnt from these messages as these rules read them: a digest over what the
    /// classifier
    /// sees of one message in seven.
    static String fingerprint(List<Sample> samples) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (int i = 0; i < samples.size(); i += ONE_IN) {
                var features = new Reading(samples.get(i).parsed()).features();
                var bytes = ByteBuffer.allocate(features.size() * 8);
                for (int n = 0; n < features.size(); n++) {
                    bytes.putInt(features.place(n)).putInt((int) Math.round(features.value(n) * 1e6));
                }
                digest.update(bytes.array());
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 32);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static Model learn(List<Sample> samples) {
        Linear.disableDebugOutput();
        var problem = new Problem();
        problem.l = samples.size();
        problem.n = Features.SIZE + 1;
        problem.bias = 1;
        problem.x = new Feature[samples.size()][];
        problem.y = new double[samples.size()];
        var labels = List.of(Label.values());
        for (int i = 0; i < samples.size(); i++) {
            var features = new Reading(samples.get(i).parsed()).features();
            var nodes = new Feature[features.size() + 1];
            for (int n = 0; n < features.size(); n++)
                nodes[n] = new FeatureNode(features.place(n) + 1, features.value(n));
            nodes[features.size()] = new FeatureNode(Features.SIZE + 1, 1);
            problem.x[i] = nodes;
            problem.y[i] = labels.indexOf(samples.get(i).label());
        }
        return Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, PRECISION));
    }

    private static void write(Path file, Model model, String fingerprint) throws IOException {
        try (var data = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            data.writeInt(Classifier.VERSION);
            data.writeUTF(fingerprint);
            for (int label = 0; label < Label.values().length; label++) {
                int column = column(model, label);
                write(data, model, column);
            }
        }
    }

    private static void write(DataOutputStream data, Model model, int column) throws IOException {
        double[] all = model.getFeatureWeights();
        int columns = model.getNrClass();
        double most = 0;
        for (int place = 0; place < Features.HASHED; place++)
            most = Math.max(most, Math.abs(all[place * columns + column]));
        double scale = most / Byte.MAX_VALUE;
        data.writeFloat((float) scale);
        data.writeFloat((float) all[Features.SIZE * columns + column]);
        for (int place = Features.HASHED; place < Features.SIZE; place++)
            data.writeFloat((float) all[place * columns + column]);
        for (int place = 0; place < Features.HASHED; place++)
            data.writeByte((int) Math.round(all[place * columns + column] / scale));
    }

    /// LIBLINEAR orders kinds as it first met them.
    private static int column(Model model, int label) {
        int[] order = model.getLabels();
        for (int column = 0; column < order.length; column++) {
            if (order[column] == label) return column;
        }
        throw new IllegalStateException("No message of kind " + label);
    }
}

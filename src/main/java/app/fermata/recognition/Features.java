package app.fermata.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// A message as the classifier takes it: characters in threes to fives, words alone and in pairs, each hashed into one
/// of
/// 131,072 places, and the signals of the rules in places of their own behind them.
///
/// Characters and words each have length 1, so a long message weighs as much as a short one.
final class Features {

    static final int HASHED = 1 << 17;
    static final int SIZE = HASHED + Signal.values().length;

    private static final double SIGNAL = 0.5;
    private static final int LONGEST_TEXT = 2_500;
    private static final Pattern ADDRESS = Pattern.compile("\\S{1,100}@\\S{1,100}|(?:https?:|www\\.)\\S{1,300}");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}0']+");

    private static final Map<Signal, Integer> PLACES = places();

    private final int[] places;
    private final double[] values;

    private Features(int[] places, double[] values) {
        this.places = places;
        this.values = values;
    }

    static Features of(Reading reading) {
        var places = new HashMap<Integer, Double>();
        String text = text(reading);
        characters(text, places);
        words(reading).forEach((word, value) -> places.merge(place(word), value, Double::sum));
        for (var signal : Signal.of(reading)) places.put(place(signal), SIGNAL);
        int[] ascending =
                places.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        double[] values = Arrays.stream(ascending)
                .mapToDouble(place -> places.getOrDefault(place, 0.0))
                .toArray();
        return new Features(ascending, values);
    }

    int size() {
        return places.length;
    }

    /// The place of the n-th, ascending.
    int place(int n) {
        return places[n];
    }

    double value(int n) {
        return values[n];
    }

    /// The words and pairs of words with their values, in the order they first stand.
    static Map<String, Double> words(Reading reading) {
        var words = new ArrayList<String>();
        for (String word : NO_WORD.split(text(reading))) {
            if (!word.isEmpty()) words.add(word);
        }
        var counts = new LinkedHashMap<String, Double>();
        for (int i = 0; i < words.size(); i++) {
            counts.merge(words.get(i), 1.0, Double::sum);
            if (i > 0) counts.merge(words.get(i - 1) + ' ' + words.get(i), 1.0, Double::sum);
        }
        double length = length(counts);
        counts.replaceAll((word, count) -> damped(count) / length);
        return counts;
    }

    /// The place of a word or a pair.
    static int place(String word) {
        return hash('w' + word);
    }

    static int place(Signal signal) {
        return Objects.requireNonNull(PLACES.get(signal));
    }

    private static Map<Signal, Integer> places() {
        var places = new EnumMap<Signal, Integer>(Signal.class);
        for (var signal : Signal.values()) places.put(signal, HASHED + places.size());
        return places;
    }

    private static void characters(String text, Map<Integer, Double> places) {
        var counts = new HashMap<Integer, Double>();
        String padded = ' ' + text + ' ';
        for (int size = 3; size <= 5; size++) {
            for (int i = 0; i + size <= padded.length(); i++) {
                counts.merge(hash(padded.substring(i, i + size)), 1.0, Double::sum);
            }
        }
        double length = length(counts);
        counts.forEach((place, count) -> places.merge(place, damped(count) / length, Double::sum));
    }

    private static double length(Map<?, Double> counts) {
        // Sorted, so that the sum does not hang on the order of a hash table.
        double[] values =
                counts.values().stream().mapToDouble(Features::damped).sorted().toArray();
        double sum = 0;
        for (double value : values) sum += value * value;
        return sum == 0 ? 1 : Math.sqrt(sum);
    }

    private static double damped(double count) {
        return 1 + StrictMath.log(count);
    }

    private static String text(Reading reading) {
        String text = reading.text().substring(0, Math.min(reading.text().length(), LONGEST_TEXT));
        String anybodys = ADDRESS.matcher(text).replaceAll("@");
        return DIGITS.matcher(anybodys).replaceAll("0").replaceAll("\\s+", " ").strip();
    }

    /// FNV-1a.
    private static int hash(String gram) {
        int hash = 0x811c9dc5;
        for (int i = 0; i < gram.length(); i++) hash = (hash ^ gram.charAt(i)) * 0x01000193;
        return (hash ^ (hash >>> 17)) & (HASHED - 1);
    }
}

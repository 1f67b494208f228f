package app.fermata.recognition;

/// Lines of raw bytes.
final class Lines {

    private Lines() {}

    /// Where the line ends that `at` stands in: the position of its line feed, or `to`.
    static int end(byte[] raw, int at, int to) {
        int end = at;
        while (end < to && raw[end] != '\n') end++;
        return end;
    }
}

package app.fermata.transfer;

/// Keeps a spreadsheet from taking a cell for a formula, as OWASP has it: a cell that begins with `= + - @`, a tab or
/// a line break gets an apostrophe in front. A phone number gets one too: without it `+33 1 23` would be computed.
///
/// Reading back takes the apostrophe away again, so that what is exported and imported is the same.
final class Formulas {

    private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";

    private Formulas() {}

    static String defused(String cell) {
        return isDangerous(cell) ? "'" + cell : cell;
    }

    static String readBack(String cell) {
        return cell.startsWith("'") && isDangerous(cell) ? cell.substring(1) : cell;
    }

    // Apostrophes in front are looked through: else a cell that has one of its own would lose it on the way back.
    private static boolean isDangerous(String cell) {
        int at = 0;
        while (at < cell.length() && cell.charAt(at) == '\'') at++;
        return at < cell.length() && DANGEROUS.indexOf(cell.charAt(at)) >= 0;
    }
}

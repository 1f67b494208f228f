package app.fermata.transfer;

import app.fermata.contact.AddressCheck;
import java.util.List;

/// A row that was not imported.
///
/// @param line where it begins in the file, from 1
/// @param cells the row as it stands in the file; empty where too many rows were rejected to keep them all
public record Rejected(long line, Reason reason, List<String> cells) {

    /// Why.
    public sealed interface Reason {

        /// The address is none that mail could be sent to.
        record BadAddress(AddressCheck.Fault fault, String address) implements Reason {}

        record TooFewColumns(int found, int expected) implements Reason {}

        /// More cells than the header has, and something in them: nobody knows which is which.
        record TooManyColumns(int found, int expected) implements Reason {}

        /// A cell holds more than is kept of its field.
        record TooLong(String column, int length, int longest) implements Reason {}

        /// None of the nine, in any language.
        record UnknownStatus(String status) implements Reason {}
    }
}

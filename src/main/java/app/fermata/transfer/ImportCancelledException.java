package app.fermata.transfer;

/// The rep called it off: nothing was changed.
public final class ImportCancelledException extends RuntimeException {

    ImportCancelledException() {
        super("The rep called it off", null, false, false);
    }
}

package app.fermata.ui.contact;

import app.fermata.sequence.EnrollmentView;
import app.fermata.ui.kit.Until;
import java.util.Optional;

/// Asks the rep when a pause is to end by itself.
@FunctionalInterface
interface UntilQuestion {

    /// The answer, or nothing where the rep cancelled. On the FX thread.
    Optional<Until> ask(String contactName, EnrollmentView enrollment);
}

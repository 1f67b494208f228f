package app.fermata.recognition;

import java.util.Optional;

/// One step of the cascade: it decides, or leaves the message to the next.
interface Step {

    Optional<Verdict> decide(Reading reading);
}

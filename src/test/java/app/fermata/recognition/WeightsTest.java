package app.fermata.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.recognition.Classifier.Label;
import org.junit.jupiter.api.Test;

/// The weights that ship are those of the templates and rules as they stand.
class WeightsTest {

    @Test
    void weightsAreLearntFromTheMessagesOfToday() {
        assertThat(Classifier.shipped().trainedFrom())
                .as("what the classifier sees has changed: mvn -Ptrain process-test-classes")
                .isEqualTo(Training.fingerprint(Training.samples()));
    }

    @Test
    void gatesHoldOnTemplatesNeverTrained() {
        var recognition = new Recognition();
        int away = 0;
        int found = 0;
        int wronglyAway = 0;
        int people = 0;
        int peopleAway = 0;
        for (var sample : new Generator(11, true).make(25)) {
            boolean calledAway = recognition.recognise(sample.parsed()) instanceof Verdict.OutOfOffice;
            if (sample.label() == Label.OUT_OF_OFFICE) {
                away++;
                if (calledAway) found++;
            } else if (calledAway) {
                wronglyAway++;
            }
            if (sample.label() == Label.HUMAN) {
                people++;
                if (calledAway) peopleAway++;
            }
        }
        assertThat((double) found / (found + wronglyAway)).isGreaterThanOrEqualTo(0.98);
        assertThat((double) found / away).isGreaterThanOrEqualTo(0.95);
        assertThat((double) peopleAway / people).isLessThanOrEqualTo(0.005);
    }
}

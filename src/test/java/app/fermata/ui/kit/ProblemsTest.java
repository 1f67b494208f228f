package app.fermata.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.calendar.NeverOpenException;
import app.fermata.sequence.UnplannableException;
import app.fermata.store.WorkspaceException;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemsTest {

    @BeforeEach
    @AfterEach
    void english() {
        Texts.use("en");
    }

    @ParameterizedTest
    @EnumSource
    void everyFailureOfTheStoreSaysWhatHappenedAndWhatToDo(WorkspaceException.Kind kind) {
        var failure = new WorkspaceException(kind, Path.of("/home/rep/fermata"), null);
        assertThat(Problems.happened(failure)).contains("/home/rep/fermata").endsWith(".");
        assertThat(Problems.remedy(failure)).isNotBlank().endsWith(".");
    }

    @ParameterizedTest
    @EnumSource
    void aSequenceThatCannotPlanIsNamed(UnplannableException.Reason reason) {
        assertThat(Problems.happened(new UnplannableException("Q4 outbound", reason)))
                .contains("Q4 outbound");
    }

    @Test
    void theFirstCauseWithWordsOfItsOwnSpeaks() {
        var wrapped = new CompletionException(
                new UnplannableException("Q4 outbound", UnplannableException.Reason.NO_SCHEDULE));
        assertThat(Problems.sentence(wrapped))
                .isEqualTo("The sequence Q4 outbound has no schedule, so it cannot give any date."
                        + " Choose a schedule for it, then try again. Nothing was changed.");
    }

    @Test
    void whatNobodyExpectedStillSaysWhatToDo() {
        assertThat(Problems.sentence(new IllegalStateException("null")))
                .contains("Try again")
                .doesNotContain("null");
    }

    @Test
    void aScheduleThatIsNeverOpenIsToldAsSuch() {
        assertThat(Problems.happened(new RuntimeException(aNeverOpen()))).contains("never open");
    }

    private static NeverOpenException aNeverOpen() {
        try {
            new app.fermata.calendar.Schedule(java.time.ZoneOffset.UTC, java.util.Map.of(), java.util.Map.of())
                    .requireOpen(java.time.LocalDate.of(2026, 3, 5));
        } catch (NeverOpenException never) {
            return never;
        }
        throw new AssertionError("a schedule without windows is open");
    }
}

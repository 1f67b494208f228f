package app.fermata.sequence;

import static app.fermata.calendar.Schedules.paris;
import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.mail.LiquidTemplates;
import app.fermata.sequence.Templates.Rendering;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepReadingTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Fixture house;

    @SuppressWarnings("NullAway.Init")
    private StepReading reading;

    private long spring;
    private long ada;
    private long firstStep;

    @BeforeEach
    void open() {
        house = Fixture.workspace(folder);
        reading = new StepReading(house.workspace, new LiquidTemplates());
        spring = house.sequence("Spring").email(0).email(5).add();
        ada = house.enrollBeforeStepTwo("Ada", spring, paris("2026-03-11T10:35"));
        firstStep = house.count("select min(id) from step");
    }

    @AfterEach
    void close() {
        house.close();
    }

    private SequenceText text(StepText... steps) {
        return new SequenceText(spring, "Spring", null, 1, 10, List.of(steps));
    }

    private static StepText mail(@Nullable Long id, String subject, String body, boolean inThread) {
        return new StepText(id, StepKind.AUTOMATIC_EMAIL, "Mail", 0, null, subject, body, inThread);
    }

    @Test
    void aReplyReadsUnderTheSubjectOfItsThread() {
        var text = text(
                mail(firstStep, "A path for {{ contact.first_name }}", "One", false),
                mail(firstStep + 1, "unused", "Hello {{ contact.first_name }}", true));
        var preview = reading.preview(text, 1, ada).orElseThrow();
        assertThat(preview.subject()).isEqualTo(new Rendering.Text("Re: A path for Ada"));
        assertThat(preview.body()).isEqualTo(new Rendering.Text("Hello Ada"));
        assertThat(preview.answers()).isEqualTo(1);
        assertThat(preview.planned()).isEqualTo(paris("2026-03-11T10:35"));
        assertThat(reading.preview(text, 0, ada).orElseThrow().planned()).isNull();
    }

    @Test
    void whatIsMissingIsNamed() {
        var text = text(mail(null, "Hi", "At {{ contact.company }}", false));
        assertThat(reading.preview(text, 0, ada).orElseThrow().body())
                .isEqualTo(new Rendering.Missing("contact.company"));
        assertThat(reading.preview(text, 0, 999_999)).isEmpty();
    }

    @Test
    void thoseStillToGetTheStepAreCounted() {
        long bo = house.enrollBeforeStepTwo("Bo", spring, paris("2026-03-11T10:35"));
        house.execute("update contact set company = 'Firm' where id = " + bo);
        var body = "{{ contact.company }} {{ contact.product }} {{ contact.phone | default: 'none' }}";
        assertThat(reading.gaps(text(mail(null, "Hi", body, false)), 0))
                .containsExactly(new Gap("contact.company", 1, 2), new Gap("contact.product", 2, 2));
        // Both have had step 1.
        assertThat(reading.gaps(text(mail(firstStep, "Hi", body, false)), 0)).isEmpty();
    }

    @Test
    void anOwnFieldIsAVariable() {
        house.execute("insert into custom_field (name, variable) values ('Product', 'product')");
        house.execute("insert into custom_value (contact_id, field_id, content) select " + ada
                + ", id, 'the engine' from custom_field");
        assertThat(reading.variables()).contains("contact.product", "sender.signature");
        var text = text(mail(null, "Hi", "{{ contact.product }}", false));
        assertThat(reading.gaps(text, 0)).isEmpty();
        assertThat(reading.preview(text, 0, ada).orElseThrow().body()).isEqualTo(new Rendering.Text("the engine"));
    }

    @Test
    void readersOfTheSequenceComeFirst() {
        house.contact("Aaron");
        assertThat(reading.readers(spring, "")).extracting(Reader::name).containsExactly("Ada", "Aaron");
        assertThat(reading.readers(spring, "aar"))
                .extracting(Reader::inSequence)
                .containsExactly(false);
        assertThat(reading.readers(spring, "100%")).isEmpty();
        assertThat(Objects.requireNonNull(reading.readers(spring, "ADA").getFirst())
                        .contactId())
                .isEqualTo(ada);
    }
}

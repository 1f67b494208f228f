package app.fermata.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.contact.ContactCard;
import app.fermata.contact.ContactStatus;
import app.fermata.sequence.Quota;
import app.fermata.sequence.Sender;
import app.fermata.sequence.StepDraft;
import app.fermata.sequence.StepDraft.Missing;
import app.fermata.sequence.StepDraft.Words;
import app.fermata.sequence.StepKind;
import app.fermata.sequence.StepPlan;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Templates filled in for a rep: what is missing is marked, and nothing fails.
class LiquidDraftingTest {

    private static final Sender SENDER = new Sender(1, "Robin Hale", "me@rep.example", "Robin", Quota.DEFAULT);
    private static final ContactCard ADA = new ContactCard(
            1,
            "Ada",
            "Lovelace",
            "ada@engine.example",
            "",
            "CTO",
            "",
            ContactStatus.NEW,
            Instant.EPOCH,
            null,
            "",
            "",
            Map.of("renewal_date", "1 May"));

    private static StepDraft.Text body(String template) {
        var step = new StepPlan(1, 1, StepKind.CALL, "Call", 0, null, "", template, false);
        return new LiquidDrafting().draft(ADA, SENDER, step).body();
    }

    @Test
    void whatIsKnownIsFilledIn() {
        assertThat(
                        body(
                                "Hello {{ contact.first_name }}, renewal {{ contact.renewal_date }}.\n\n{{ sender.signature }}\n"))
                .isEqualTo(StepDraft.Text.of("Hello Ada, renewal 1 May.\n\nRobin"));
    }

    @Test
    void everyMissingVariableIsMarkedInItsPlace() {
        var text = body("Who at {{ contact.company }} owns {{ contact.product }}, {{ contact.company }}?");

        assertThat(text.parts())
                .containsExactly(
                        new Words("Who at "),
                        new Missing("contact.company"),
                        new Words(" owns "),
                        new Missing("contact.product"),
                        new Words(", "),
                        new Missing("contact.company"),
                        new Words("?"));
        assertThat(text.missing()).containsExactly("contact.company", "contact.product");
        assertThat(text.plain()).isEqualTo("Who at [contact.company] owns [contact.product], [contact.company]?");
        assertThat(text.problem()).isNull();
    }

    @Test
    void defaultsAndConditionsDoWithoutWhatIsMissing() {
        assertThat(body("{{ contact.company | default: \"your firm\" }}{% if contact.product %}!{% endif %}")
                        .plain())
                .isEqualTo("your firm");
    }

    @Test
    void assignedFromAMissingVariableIsMarkedWhereItIsUsed() {
        assertThat(body("{% assign firm = contact.company %}At {{ firm }}.").missing())
                .isNotEmpty();
    }

    @Test
    void unreadableTemplateIsShownAsItIsWithTheProblem() {
        var text = body("Hello {{ contact.first_name");
        assertThat(text.plain()).isEqualTo("Hello {{ contact.first_name");
        assertThat(text.problem()).contains("cannot be read");
    }
}

package app.fermata.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.contact.ContactCard;
import app.fermata.contact.ContactStatus;
import app.fermata.sequence.MessageCheck.Flaw;
import app.fermata.sequence.MessageCheck.OfSequence;
import app.fermata.sequence.Quota;
import app.fermata.sequence.Sender;
import app.fermata.sequence.SequencePlan;
import app.fermata.sequence.StepKind;
import app.fermata.sequence.StepPlan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a sequence's emails would say to somebody, and what keeps one from being written.
class LiquidCheckTest {

    private final List<StepPlan> steps = new ArrayList<>();
    private String senderAddress = "me@rep.example";

    @Test
    void everythingKnownHasNoFlaw() {
        email("Hello {{ contact.first_name }}", "About {{ contact.renewal_date }}, {{ sender.name }}", false);
        assertThat(check().flaw(ada(Map.of("renewal_date", "1 April")))).isEmpty();
    }

    @Test
    void firstFlawIsNamedByStepAndVariable() {
        email("Hello", "Text", false);
        step(StepKind.CALL, "", "{{ contact.phone }}", false);
        email("Hello", "At {{ contact.company }}, {{ contact.phone }}", false);

        assertThat(check().flaw(ada(Map.of())).orElseThrow())
                .isEqualTo(new Flaw(
                        3,
                        "contact.company",
                        "The text of step 3 “Step 3” needs the contact's company, which is not known; fill it in, or"
                                + " give the template a default: {{ contact.company | default: \"…\" }}."));
    }

    @Test
    void ownFieldIsNamedAsTheTemplateDoes() {
        email("Hello", "About {{ contact.renewal_date }}", false);
        assertThat(check().flaw(ada(Map.of())).orElseThrow().variable()).isEqualTo("contact.renewal_date");
    }

    @Test
    void oneTemplateIsRenderedForEachContactAfresh() {
        email(
                "Hello",
                "{% if contact.renewal_date == \"May\" %}{{ contact.phone }}{% endif %} {{ sender.name }}",
                false);
        var check = check();
        assertThat(check.flaw(ada(Map.of("renewal_date", "May")))).isPresent();
        assertThat(check.flaw(ada(Map.of("renewal_date", "June")))).isEmpty();
        assertThat(check.flaw(ada(Map.of("renewal_date", "May")))).isPresent();
    }

    @Test
    void unreadableTemplateIsAFlawWithoutAVariable() {
        email("Hello", "{% if %}", false);
        var flaw = check().flaw(ada(Map.of())).orElseThrow();
        assertThat(flaw.variable()).isNull();
        assertThat(flaw.problem()).startsWith("The text of step 1 “Step 1” cannot be read at line 1");
    }

    @Test
    void whatCannotStandInAHeaderIsAFlaw() {
        email("Hello {{ contact.renewal_date }}", "Text", false);
        assertThat(check().flaw(ada(Map.of("renewal_date", "1\nApril")))
                        .orElseThrow()
                        .problem())
                .startsWith("The subject of step 1 “Step 1” has a line break");
        senderAddress = "me, you";
        assertThat(check().flaw(ada(Map.of("renewal_date", "May")))
                        .orElseThrow()
                        .problem())
                .startsWith("The sender's address “me, you” is not one plain email address");
    }

    @Test
    void messageInAThreadAnswersTheOneBeforeIt() {
        email("Hello {{ contact.first_name }}", "One", false);
        email("Not this", "Two", true);
        email("Another matter", "Three", false);
        email("Not this", "Four", true);

        assertThat(List.of(1, 2, 3, 4))
                .extracting(position ->
                        check().draft(ada(Map.of()), position).orElseThrow().subject())
                .containsExactly("Hello Ada", "Re: Hello Ada", "Another matter", "Re: Another matter");
        assertThat(check().draft(ada(Map.of()), 5)).isEmpty();
    }

    @Test
    void onlyOnePlainAddressCanReceive() {
        assertThat(check().canReceive(card("ada, bob@x.example", Map.of()))).isTrue();
        email("Hello", "Text", false);
        assertThat(check().canReceive(card("ada, bob@x.example", Map.of()))).isFalse();
        assertThat(check().canReceive(ada(Map.of()))).isTrue();
    }

    private void email(String subject, String body, boolean inThread) {
        step(StepKind.AUTOMATIC_EMAIL, subject, body, inThread);
    }

    private void step(StepKind kind, String subject, String body, boolean inThread) {
        int position = steps.size() + 1;
        steps.add(new StepPlan(position, position, kind, "Step " + position, 1, null, subject, body, inThread));
    }

    private OfSequence check() {
        var sender = new Sender(1, "Robin", senderAddress, "", Quota.DEFAULT);
        return new LiquidCheck().of(new SequencePlan(1, "Spring", null, steps, sender, 10, false));
    }

    private static ContactCard ada(Map<String, String> own) {
        return card("ada@x.example", own);
    }

    private static ContactCard card(String email, Map<String, String> own) {
        return new ContactCard(
                7, "Ada", "Lovelace", email, "", "", "", ContactStatus.NEW, Instant.EPOCH, null, "", "", own);
    }
}

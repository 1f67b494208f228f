package app.fermata.ui.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.contact.ContactStatus;
import app.fermata.roster.ContactFilter;
import app.fermata.roster.ContactFilter.Group;
import app.fermata.roster.Criterion;
import app.fermata.roster.DayField;
import app.fermata.roster.FilterChoices;
import app.fermata.roster.Match;
import app.fermata.roster.NamedList;
import app.fermata.roster.NamedSequence;
import app.fermata.roster.Operator;
import app.fermata.roster.WordsField;
import app.fermata.sequence.SequenceState;
import app.fermata.ui.kit.Texts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FilterWordsTest {

    private static final ContactFilter PAUSED_IN_Q4 =
            ContactFilter.of(Criterion.state(SequenceState.PAUSED), Criterion.sequence(1, "Q4 outbound"));
    private static final ContactFilter GROUPED = new ContactFilter(
            "ada",
            Match.ALL,
            List.of(
                    new Criterion.Status(Operator.IS_NOT, List.of(ContactStatus.NEW, ContactStatus.BAD_DATA)),
                    new Group(
                            Match.ANY,
                            List.of(
                                    Criterion.within(DayField.LAST_CONTACTED, Operator.LONGER_AGO, 30),
                                    new Criterion.Words(new WordsField.Own(1, "Region"), Operator.UNKNOWN, "")))));

    @BeforeEach
    void inEnglish() {
        Texts.use("en");
    }

    @AfterEach
    void inEnglishAgain() {
        Texts.use("en");
    }

    private static String sentence(ContactFilter filter) {
        return FilterWords.sentence(filter).replace("**", "");
    }

    @Test
    void filterIsOneSentence() {
        assertThat(sentence(ContactFilter.ALL)).isEqualTo("All contacts");
        assertThat(sentence(ContactFilter.text("ada"))).isEqualTo("Contacts matching ada");
        assertThat(sentence(PAUSED_IN_Q4))
                .isEqualTo("Contacts whose sequence state is Paused and sequence is Q4 outbound");
        assertThat(sentence(GROUPED))
                .isEqualTo("Contacts matching ada whose status is none of New, Bad data and (last contact is more than"
                        + " 30 days ago or “Region” is unknown)");
    }

    @Test
    void filterIsOneSentenceInFrenchToo() {
        Texts.use("fr");
        assertThat(sentence(PAUSED_IN_Q4))
                .isEqualTo("Contacts dont l’état dans la séquence est En pause et la séquence est Q4 outbound");
        assertThat(sentence(GROUPED))
                .isEqualTo("Contacts correspondant à ada dont le statut n’est aucun de Nouveau, Données erronées et (la"
                        + " date du dernier contact remonte à plus de 30 jours ou le champ «\u00a0Region\u00a0» n’est"
                        + " pas renseigné)");
    }

    @Test
    void starsOfTheRepAreNoMarks() {
        var starred = ContactFilter.of(new Criterion.Words(WordsField.Given.COMPANY, Operator.IS, "a**b"));
        assertThat(FilterWords.sentence(starred)).isEqualTo("Contacts whose company is **a* *b**");
    }

    @Test
    void everyFieldAndOperatorHasWordsInEveryLanguage() {
        var choices = new FilterChoices(
                List.of(new NamedSequence(1, "Spring")),
                List.of(new NamedList(1, "Fair")),
                List.of(new WordsField.Own(1, "Region")));
        for (var locale : Texts.LANGUAGES) {
            Texts.use(locale.toLanguageTag());
            for (var field : FilterField.all(choices)) {
                for (var operator : field.holds().operators()) {
                    var criterion = criterion(field, operator, choices);
                    assertThat(FilterField.of(criterion)).isEqualTo(field);
                    assertThat(FilterWords.says(criterion)).isNotBlank().doesNotContain("{");
                    assertThat(FilterWords.sentence(ContactFilter.of(criterion)))
                            .doesNotContain("{");
                    assertThat(field.criterion(operator, FilterField.input(criterion)))
                            .isEqualTo(criterion);
                }
            }
        }
    }

    private static Criterion criterion(FilterField field, Operator operator, FilterChoices choices) {
        var values = field.values(choices);
        return field.criterion(
                operator, new FilterField.Input(values.subList(0, Math.min(2, values.size())), "3", LocalDate.EPOCH));
    }
}

package app.fermata.contact;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.contact.ContactDraft.Refusal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactDraftTest {

    @ParameterizedTest
    @CsvSource({
        "ann@firm.example,",
        "ANN@Firm.Example,",
        "o'hara+sales@müller.example,",
        "'',MISSING",
        "'  ',MISSING",
        "ann,NOT_AN_ADDRESS",
        "ann@,NOT_AN_ADDRESS",
        "Ann <ann@firm.example>,NOT_AN_ADDRESS",
        "'ann@firm.example, ben@firm.example',NOT_AN_ADDRESS",
        "ann@firm .example,NOT_AN_ADDRESS"
    })
    void anEmailIsOnePlainAddress(String email, @Nullable Refusal refusal) {
        var draft = ContactDraft.EMPTY.with(ContactField.EMAIL, email);
        assertThat(draft.refusal(ContactField.EMAIL).orElse(null)).isEqualTo(refusal);
        assertThat(draft.isStorable()).isEqualTo(refusal == null);
    }

    @ParameterizedTest
    @CsvSource({"Europe/Paris,", "'',", "Paris,UNKNOWN_ZONE", "UTC,"})
    void aZoneIsKnownOrNone(String zone, @Nullable Refusal refusal) {
        assertThat(ContactDraft.EMPTY
                        .with(ContactField.TIME_ZONE, zone)
                        .refusal(ContactField.TIME_ZONE)
                        .orElse(null))
                .isEqualTo(refusal);
    }

    @Property
    void aTextOfItsLimitFitsAndOneMoreDoesNot(@ForAll ContactField field) {
        if (field == ContactField.EMAIL || field == ContactField.TIME_ZONE) return;
        var longest = "x".repeat(field.limit());
        assertThat(ContactDraft.EMPTY.with(field, longest).refusal(field)).isEmpty();
        assertThat(ContactDraft.EMPTY.with(field, longest + "x").refusal(field)).contains(Refusal.TOO_LONG);
    }

    @Property
    void whatIsTidyStaysAsItIs(@ForAll String first, @ForAll String notes) {
        var draft = ContactDraft.EMPTY.with(ContactField.FIRST_NAME, first).with(ContactField.NOTES, notes);
        assertThat(new ContactDraft(draft.texts(), draft.status(), draft.own(), draft.lists()))
                .isEqualTo(draft);
        assertThat(draft.text(ContactField.FIRST_NAME)).doesNotContain("\n", "\r");
    }

    @Property
    void whatIsDerivedFitsItsColumns(@ForAll String first, @ForAll String last) {
        assertThat(Contact.sortName(first, last).length()).isLessThanOrEqualTo(241);
        assertThat(Contact.searchText(first, last, "İ".repeat(320), first, last).length())
                .isLessThanOrEqualTo(1_000);
    }
}

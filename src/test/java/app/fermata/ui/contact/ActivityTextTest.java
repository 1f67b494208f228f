package app.fermata.ui.contact;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.activity.ActivityEntry;
import app.fermata.activity.ActivityKind;
import app.fermata.activity.ActivityLog;
import app.fermata.ui.kit.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActivityTextTest {

    private final ActivityText text = new ActivityText(ContactSamples.PARIS, ContactSamples.NOW);

    @BeforeEach
    void english() {
        Texts.use("en");
    }

    @Test
    void detailsAreSaidInTheWordsOfTheRep() {
        assertThat(said(ActivityKind.STATUS_CHANGED, null, "BAD_DATA")).containsExactly("Status set to Bad data");
        assertThat(said(ActivityKind.EDITED, null, "PHONE, Renewal date"))
                .containsExactly("Edited", "Phone, Renewal date");
        assertThat(said(ActivityKind.PAUSED, "Q4 outbound", "")).containsExactly("Paused", "Q4 outbound");
        assertThat(said(ActivityKind.PAUSED, "Q4 outbound", "2026-03-16T08:00:00Z"))
                .containsExactly("Paused until Mon 16 Mar 09:00", "Q4 outbound");
        assertThat(said(ActivityKind.PAUSED, "Q4 outbound", "I am away."))
                .containsExactly("Paused: out of office", "Q4 outbound · “I am away.”");
        assertThat(said(ActivityKind.UNPAUSED, "Q4 outbound", ActivityLog.BY_ITSELF))
                .containsExactly("The pause ended by itself", "Q4 outbound");
        assertThat(said(ActivityKind.EMAIL_SENT, "Q4 outbound", "Introduction"))
                .containsExactly("Email sent", "Q4 outbound · Introduction");
        assertThat(said(ActivityKind.UNDONE, "Q4 outbound", "PAUSED"))
                .containsExactly("Undone: the pause", "Q4 outbound");
        assertThat(said(ActivityKind.LISTED, null, "Berlin fair, Paris"))
                .containsExactly("Put on the list Berlin fair, Paris");
    }

    @Test
    void whoWasNotAloneIsSaid() {
        var entry = new ActivityEntry(1, ContactSamples.NOW, ActivityKind.PAUSED, "Q4 outbound", "", 1_204);
        assertThat(text.details(entry)).containsExactly("Q4 outbound", "with 1,203 other contacts");
    }

    @ParameterizedTest
    @EnumSource(ActivityKind.class)
    void everyKindHasWordsAndASign(ActivityKind kind) {
        for (var detail : List.of("", "what nobody foresaw", "EDITED")) {
            assertThat(said(kind, null, detail)).isNotEmpty().doesNotContain("");
        }
        assertThat(ActivityText.sign(kind)).isNotNull();
        assertThat(ActivityText.colour(kind)).isNotEmpty();
    }

    private List<String> said(ActivityKind kind, @Nullable String sequence, String detail) {
        var entry = new ActivityEntry(1, ContactSamples.NOW, kind, sequence, detail, 1);
        var said = new java.util.ArrayList<>(List.of(text.title(entry)));
        said.addAll(text.details(entry));
        return said;
    }
}

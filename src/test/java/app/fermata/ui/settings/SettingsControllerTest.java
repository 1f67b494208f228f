package app.fermata.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.contact.BlacklistRow;
import app.fermata.contact.BlacklistWish;
import app.fermata.sequence.MailboxCard;
import app.fermata.sequence.MailboxCard.Problem;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.Notice;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.kit.UndoStack;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettingsControllerTest {

    private final SettingsInMemory settings = new SettingsInMemory();
    private final List<Notice> notices = new ArrayList<>();
    private final UndoStack undo = new UndoStack();
    private List<BlacklistWish> pasted = List.of();
    private final SettingsController controller = new SettingsController(
            settings,
            InstantSource.fixed(SettingsInMemory.NOW),
            Background.immediate(),
            undo,
            notices::add,
            preview -> Optional.of(pasted).filter(lines -> !lines.isEmpty()));
    private final SettingsModel model = controller.model();

    @BeforeEach
    void open() {
        Texts.use("en");
        controller.onRetryRequested();
    }

    private MailboxDraft draft() {
        return model.mailboxes.getFirst();
    }

    private List<String> entries() {
        return model.blacklist.stream().map(BlacklistRow::entry).toList();
    }

    // --- mailboxes ---

    @Test
    void savedQuotasSayThatDatesAdjustAndAreUndone() {
        var before = settings.mailbox;
        draft().perHour.set("20");
        assertThat(draft().changed.get()).isTrue();
        controller.onMailboxSaveRequested(draft());

        assertThat(settings.mailbox.perHour()).isEqualTo(20);
        assertThat(draft().changed.get()).isFalse();
        assertThat(notices.getLast().text())
                .isEqualTo("The mailbox me@rep.example is saved. Planned dates adjust as messages become due.");

        undo.undo();
        assertThat(settings.mailbox).isEqualTo(before);
        assertThat(draft().perHour.get()).isEqualTo("50");
        assertThat(notices.getLast().text()).isEqualTo("The mailbox me@rep.example is as before.");
    }

    @Test
    void otherChangesSayNothingOfDates() {
        draft().senderName.set(" Robin ");
        controller.onMailboxSaveRequested(draft());
        assertThat(settings.mailbox.senderName()).isEqualTo("Robin");
        assertThat(notices.getLast().text()).isEqualTo("The mailbox me@rep.example is saved.");
    }

    @Test
    void whatCannotBeReadIsMarkedAndNotSaved() {
        draft().perDay.set("many");
        draft().gap.set("1,000");
        assertThat(draft().problems.get()).containsExactly(Problem.PER_DAY);
        controller.onMailboxSaveRequested(draft());
        assertThat(settings.mailbox.perDay()).isEqualTo(400);
        assertThat(notices).isEmpty();

        draft().discard();
        assertThat(draft().changed.get()).isFalse();
    }

    @Test
    void refreshLeavesWhatTheRepIsWriting() {
        draft().signature.set("New");
        settings.mailbox = new MailboxCard(1, "Robin Hale", "me@rep.example", "Elsewhere", 50, 400, 60);
        controller.onRetryRequested();

        assertThat(draft().signature.get()).isEqualTo("New");
        draft().discard();
        assertThat(draft().signature.get()).isEqualTo("Elsewhere");
    }

    @Test
    void changeOfAMailboxThatHasMovedOnIsSaidAndWhatWasWrittenStays() {
        draft().perHour.set("20");
        settings.mailbox = new MailboxCard(1, "Robin Hale", "me@rep.example", "Elsewhere", 50, 400, 60);
        controller.onMailboxSaveRequested(draft());

        assertThat(settings.mailbox.perHour()).isEqualTo(50);
        assertThat(notices.getLast().text()).contains("changed elsewhere meanwhile");
        assertThat(draft().perHour.get()).isEqualTo("20");
    }

    // --- sending rules ---

    @Test
    void ruleIsSetAtOnceAndUndone() {
        controller.onSeveralRequested(true);
        assertThat(settings.several).isTrue();
        undo.undo();
        assertThat(settings.several).isFalse();
        assertThat(model.several.get()).isFalse();
    }

    // --- blacklist ---

    @Test
    void entryIsPreviewedAddedAndUndone() {
        model.entry.set("https://Firm.example");
        assertThat(BlacklistWords.effect(Objects.requireNonNull(model.preview.get())))
                .isEqualTo("Covers 12 contacts. 6 are taken out of a sequence.");
        model.reason.set("competitor");
        controller.onAddRequested();

        assertThat(entries()).containsExactly("firm.example");
        assertThat(model.blacklist.getFirst().reason()).isEqualTo("competitor");
        assertThat(model.entry.get()).isEmpty();
        assertThat(notices.getLast().text())
                .isEqualTo("firm.example is on the blacklist. 6 were taken out of a sequence.");

        undo.undo();
        assertThat(entries()).isEmpty();
        assertThat(notices.getLast().text())
                .isEqualTo("Undone: the blacklist is as before, and 6 are back in their sequences.");
    }

    @Test
    void unreadableEntryIsSaidAndNotAdded() {
        model.entry.set("firm");
        assertThat(model.preview.get()).isNull();
        assertThat(BlacklistWords.problem(model.target.get()))
                .isEqualTo("“firm” is only a part of a domain. Write all of it, such as firm.example.");
        controller.onAddRequested();
        assertThat(entries()).isEmpty();
        assertThat(model.entry.get()).isEqualTo("firm");
    }

    @Test
    void freeMailIsWarnedOf() {
        model.entry.set("gmail.com");
        assertThat(BlacklistWords.warning(
                        Objects.requireNonNull(model.preview.get()).fresh()))
                .startsWith("Anybody may have an address at gmail.com");
    }

    @Test
    void pastedLinesAreAddedTogether() {
        pasted = List.of(BlacklistWish.read("a@b.example", ""), BlacklistWish.read("c.example", "x"));
        controller.onImportRequested();
        assertThat(entries()).containsExactly("a@b.example", "c.example");
        assertThat(notices.getLast().text()).startsWith("2 entries are on the blacklist: a@b.example, c.example.");
        undo.undo();
        assertThat(entries()).isEmpty();

        pasted = List.of();
        controller.onImportRequested();
        assertThat(entries()).isEmpty();
    }

    @Test
    void removedEntriesComeBackByUndo() {
        settings.rows.addAll(SettingsInMemory.crowded(5).rows);
        controller.onRetryRequested();
        var before = entries();
        controller.onRemoveRequested(List.of("competitor.example"));
        assertThat(entries()).hasSize(4);
        assertThat(notices.getLast().text())
                .isEqualTo("competitor.example is off the blacklist. Whoever it took out of a sequence stays out.");
        undo.undo();
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void searchLooksInEntriesAndReasons() {
        settings.rows.addAll(SettingsInMemory.crowded(10).rows);
        controller.onRetryRequested();
        model.search.set("Board");
        assertThat(model.found).extracting(BlacklistRow::entry).containsExactly("competitor.example");
        model.search.set("person3");
        assertThat(model.found).hasSize(1);
    }

    @Test
    void failureIsSaidAndTriedAgain() {
        settings.broken = new IllegalStateException("on purpose");
        controller.onRetryRequested();
        assertThat(notices.getLast().text()).startsWith("Something went wrong");
        assertThat(model.loaded.get()).isTrue();
        settings.broken = null;
        controller.onRetryRequested();
        assertThat(model.failure.get()).isEmpty();
    }
}

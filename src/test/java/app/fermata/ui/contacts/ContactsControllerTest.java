package app.fermata.ui.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.roster.ContactFilter;
import app.fermata.roster.ContactRow;
import app.fermata.roster.Criterion;
import app.fermata.roster.OwnView;
import app.fermata.sequence.Overdue;
import app.fermata.sequence.PauseRequest;
import app.fermata.sequence.Selection;
import app.fermata.sequence.SequenceState;
import app.fermata.sequence.UnpauseRequest;
import app.fermata.ui.contacts.ContactsModel.Phase;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.Notice;
import app.fermata.ui.kit.PauseDialogs;
import app.fermata.ui.kit.Problems;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.kit.UndoStack;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ContactsControllerTest {

    private final ContactsInMemory contacts = ContactsInMemory.of(40);
    private final ViewsInMemory views = new ViewsInMemory();
    private final List<Notice> notices = new ArrayList<>();
    private final List<long[]> asked = new ArrayList<>();
    private final UndoStack undo = new UndoStack();
    private final ContactsController controller = controller(contacts);
    private final ContactsModel model = controller.model();

    @BeforeAll
    static void inEnglish() {
        Texts.use("en");
    }

    private ContactsController controller(ContactsUseCases cases) {
        return new ContactsController(
                cases,
                views,
                InstantSource.fixed(ContactsInMemory.NOW),
                Background.immediate(),
                undo,
                notices::add,
                new PauseDialogs() {
                    @Override
                    public void pause(long[] contactIds, Consumer<PauseRequest> onSubmit) {
                        asked.add(contactIds);
                        onSubmit.accept(new PauseRequest(Selection.of(contactIds), 1, null));
                    }

                    @Override
                    public void unpause(long[] contactIds, Consumer<UnpauseRequest> onSubmit) {
                        asked.add(contactIds);
                        onSubmit.accept(
                                new UnpauseRequest(Selection.of(contactIds), 1, new Overdue.AsSoonAsPossible()));
                    }
                });
    }

    @Test
    void tableBeginsWithAllContactsByName() {
        assertThat(model.phase.get()).isEqualTo(Phase.COMPLETE);
        assertThat(model.rows).hasSize(40);
        assertThat(nameAt(0)).isEqualTo("Ada Lovelace");
        assertThat(model.total.get()).isEqualTo(40);
        assertThat(model.viewCounts.get(ContactFilter.ALL)).isEqualTo(40L);
    }

    @Test
    void nothingCanBePausedWhileNothingIsSelected() {
        var pause = controller.commands().pause();
        pause.run();

        assertThat(asked).isEmpty();
        assertThat(pause.enabled().get()).isFalse();
        assertThat(Objects.requireNonNull(pause.whyDisabled()).get()).isEqualTo("select contacts first");
    }

    @Test
    void pausingTellsWhatHappenedAndShowsIt() {
        model.selection.only(model.rows.ids());
        controller.commands().pause().run();

        assertThat(asked).hasSize(1);
        assertThat(notices.getLast().text())
                .startsWith("3 contacts paused in Q4 outbound. 2 were already paused.")
                .endsWith("were left as they are.");
        assertThat(states()).doesNotContain("1 ACTIVE", "1 ADDED");
        assertThat(model.viewCounts.get(NamedView.PAUSED.filter()))
                .isEqualTo(contacts.count(NamedView.PAUSED.filter()));
    }

    @Test
    void selectionOutlivesThePause() {
        model.selection.only(1, 2, 3);
        controller.commands().pause().run();

        assertThat(model.selection.toArray()).containsExactly(1, 2, 3);
    }

    @Test
    void undoBringsBackWhatWas() {
        var before = states();
        model.selection.only(model.rows.ids());
        controller.commands().pause().run();
        assertThat(states()).isNotEqualTo(before);

        undo.undo();

        assertThat(states()).isEqualTo(before);
        assertThat(notices.getLast().text()).isEqualTo("Undone: 3 contacts are as before.");
    }

    @Test
    void noticeUndoesWhatItTellsOf() {
        var before = states();
        model.selection.only(model.rows.ids());
        controller.commands().unpause().run();
        assertThat(notices.getLast().text()).startsWith("2 contacts unpaused in Q4 outbound.");

        Objects.requireNonNull(notices.getLast().action()).run();

        assertThat(states()).isEqualTo(before);
        assertThat(undo.possibleProperty().get()).isFalse();
    }

    @Test
    void pauseThatChangedNothingHasNothingToUndo() {
        model.selection.only(2);
        controller.commands().pause().run();

        assertThat(notices.getLast().text()).startsWith("No contact was paused in Q4 outbound.");
        assertThat(notices.getLast().action()).isNull();
        assertThat(undo.possibleProperty().get()).isFalse();
    }

    @Test
    void failedPauseIsToldInWordsAndChangesNothing() {
        var before = states();
        model.selection.only(model.rows.ids());
        contacts.broken = new IllegalStateException("the disk is on fire");
        controller.commands().pause().run();

        assertThat(notices.getLast().text()).isEqualTo(Problems.sentence(new IllegalStateException()));
        contacts.broken = null;
        assertThat(states()).isEqualTo(before);
    }

    @Test
    void undoThatFailedCanBeTriedAgain() {
        var before = states();
        model.selection.only(model.rows.ids());
        controller.commands().pause().run();
        contacts.broken = new IllegalStateException("not now");
        undo.undo();
        contacts.broken = null;

        undo.undo();

        assertThat(states()).isEqualTo(before);
    }

    @Test
    void filterShowsOnlyWhatMatchesAndLetsGoOfTheRestOfTheSelection() {
        model.selection.only(model.rows.ids());
        controller.find(paused());

        assertThat(model.rows)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(contacts.stateOf(line.id())).isEqualTo(SequenceState.PAUSED));
        assertThat(model.selection.countProperty().get()).isEqualTo(model.rows.size());
        assertThat(model.matching.get()).isEqualTo(model.rows.size());
        assertThat(model.total.get()).isEqualTo(40);
    }

    @Test
    void refreshKeepsTheSelectionAndTheCurrentContactAndLetsGoOfDeletedOnes() {
        model.selection.only(3, 4, 5);
        model.current.set(4);
        contacts.remove(5);
        controller.refresh();
        assertThat(model.selection.toArray()).containsExactly(3, 4);
        assertThat(model.current.get()).isEqualTo(4);

        contacts.remove(4);
        controller.refresh();
        assertThat(model.current.get()).isEqualTo(ContactsModel.NONE);
    }

    @Test
    void currentContactIsToldToThePane() {
        var told = new ArrayList<Long>();
        controller.onShowContact(told::add);
        model.current.set(7);
        model.current.set(ContactsModel.NONE);
        model.current.set(8);

        assertThat(told).containsExactly(7L, 8L);
    }

    @Test
    void brokenStoreIsToldWhereTheTableWouldBe() {
        var broken = new ContactsInMemory();
        broken.broken = new IllegalStateException("no table");
        var failed = controller(broken).model();

        assertThat(failed.phase.get()).isEqualTo(Phase.FAILED);
        assertThat(failed.failure.get()).isEqualTo(Problems.sentence(new IllegalStateException()));
        assertThat(notices).isEmpty();
    }

    @Test
    void refreshThatFailsLeavesTheTableAsItWas() {
        contacts.broken = new IllegalStateException("a passing fault");
        controller.refresh();

        assertThat(model.phase.get()).isEqualTo(Phase.COMPLETE);
        assertThat(model.rows).hasSize(40);
        assertThat(notices).hasSize(1);
    }

    @Test
    void filterIsKeptAsAViewAndCountedAndTheSavingIsUndone() {
        controller.find(paused());
        controller.callbacks().onViewSaveRequested("Mine");

        assertThat(model.ownViews).extracting(OwnView::name).containsExactly("Mine");
        assertThat(model.viewCounts.get(paused())).isEqualTo(contacts.count(paused()));
        assertThat(notices.getLast().text()).isEqualTo("View Mine saved.");

        undo.undo();
        assertThat(model.ownViews).isEmpty();
        assertThat(model.basedOn.get()).isNull();
    }

    @Test
    void changesToAFilterAreSavedToTheViewItCameFrom() {
        controller.find(paused());
        controller.callbacks().onViewSaveRequested("Mine");
        controller.callbacks().onFilterRequested(paused().withText("ada"));
        assertThat(Objects.requireNonNull(model.basedOn.get()).name()).isEqualTo("Mine");

        controller.callbacks().onViewUpdateRequested();
        assertThat(views.all().getFirst().filter()).isEqualTo(paused().withText("ada"));

        undo.undo();
        assertThat(views.all().getFirst().filter()).isEqualTo(paused());
    }

    @Test
    void viewsAreRenamedMovedAndDeletedWithAWayBack() {
        views.save("One", paused());
        views.save("Two", ContactFilter.text("ada"));
        controller.refresh();
        var one = model.ownViews.getFirst();

        controller.callbacks().onViewRenameRequested(one, "First");
        assertThat(views.names()).containsExactly("First", "Two");
        controller.callbacks().onViewsOrderRequested(List.of(2L, 1L));
        assertThat(views.names()).containsExactly("Two", "First");
        controller.callbacks().onViewDeleteRequested(model.ownViews.getFirst());
        assertThat(views.names()).containsExactly("First");
        assertThat(notices.getLast().text()).isEqualTo("View Two deleted.");

        undo.undo();
        assertThat(views.names()).containsExactly("Two", "First");
        undo.undo();
        undo.undo();
        assertThat(views.names()).containsExactly("One", "Two");
        assertThat(undo.possibleProperty().get()).isFalse();
    }

    @Test
    void viewThatCannotBeReadSaysSoAndLeavesTheTable() {
        views.addUnreadable("Odd");
        controller.refresh();
        controller.callbacks().onViewRequested(model.ownViews.getFirst());

        assertThat(notices.getLast().text()).startsWith("The view Odd cannot be read");
        assertThat(model.filter.get()).isEqualTo(ContactFilter.ALL);
        assertThat(model.basedOn.get()).isNull();
    }

    @Test
    void viewThatCannotBeSavedIsToldInWordsAndTheFilterStays() {
        controller.find(paused());
        views.broken = new IllegalStateException("the disk is full");
        controller.callbacks().onViewSaveRequested("Mine");

        assertThat(notices.getLast().text()).isEqualTo(Problems.sentence(new IllegalStateException()));
        assertThat(model.filter.get()).isEqualTo(paused());
        assertThat(undo.possibleProperty().get()).isFalse();
    }

    private static ContactFilter paused() {
        return ContactFilter.of(Criterion.state(SequenceState.PAUSED));
    }

    private String nameAt(int position) {
        return Objects.requireNonNull(model.rows.get(position).row()).name();
    }

    private List<String> states() {
        return model.rows.stream()
                .map(ContactLine::row)
                .map(Objects::requireNonNull)
                .map(ContactRow::current)
                .map(current -> current == null ? "none" : current.sequenceId() + " " + current.state())
                .toList();
    }
}

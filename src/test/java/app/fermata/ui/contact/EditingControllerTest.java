package app.fermata.ui.contact;

import static app.fermata.calendar.Schedules.paris;
import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.contact.ContactBook;
import app.fermata.contact.ContactDraft;
import app.fermata.contact.ContactField;
import app.fermata.contact.ContactStatus;
import app.fermata.contact.EditOutcome;
import app.fermata.contact.Editing;
import app.fermata.contact.FieldDefining;
import app.fermata.contact.Listing;
import app.fermata.contact.StatusSetting;
import app.fermata.sequence.Fixture;
import app.fermata.ui.contact.ContactQuestions.ListAnswer;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.Notice;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.kit.UndoStack;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The controller over a real store, with scripted answers.
class EditingControllerTest {

    private static final Instant NOW = paris("2026-03-05T11:00");

    @TempDir
    Path folder;

    private Fixture house;
    private ContactUseCases cases;
    private EditingController controller;
    private final UndoStack undo = new UndoStack();
    private final ScriptedQuestions rep = new ScriptedQuestions();
    private final List<Notice> notices = new ArrayList<>();
    private final List<Long> opened = new ArrayList<>();

    @BeforeEach
    void open() {
        Texts.use("en");
        house = Fixture.workspace(folder);
        cases = new ContactUseCases(
                new ContactBook(house.workspace),
                new Editing(house.workspace),
                new StatusSetting(house.workspace),
                new Listing(house.workspace),
                new FieldDefining(house.workspace));
        controller =
                new EditingController(cases, InstantSource.fixed(NOW), Background.immediate(), undo, notices::add, rep);
        controller.setOnOpen(opened::add);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aNewContactIsSavedShownAndCanBeUndone() {
        rep.inForm = form -> {
            write(form, ContactField.FIRST_NAME, "Ada");
            write(form, ContactField.EMAIL, "ada@analytical.example");
            form.onSaveRequested();
        };

        controller.newContact().run();

        assertThat(said()).isEqualTo("Ada is added.");
        assertThat(opened).hasSize(1);
        assertThat(cases.book().card(opened.getFirst())).isPresent();
        undo.undo();
        assertThat(said()).isEqualTo("Ada is taken away again.");
        assertThat(cases.book().card(opened.getFirst())).isEmpty();
    }

    @Test
    void anInvalidAddressCannotBeSavedAndSaysWhy() {
        rep.inForm = form -> {
            assertThat(form.model().ready.get()).isFalse();
            assertThat(form.model().obstacle.get()).startsWith("An email address is needed");
            write(form, ContactField.EMAIL, "Ada <ada@analytical.example>");
            assertThat(form.model().obstacle.get()).contains("is not one plain address");
            form.onSaveRequested();
            write(form, ContactField.EMAIL, "ada@analytical.example");
            assertThat(form.model().ready.get()).isTrue();
        };

        controller.newContact().run();

        assertThat(house.count("select count(*) from contact")).isZero();
        assertThat(said()).isEqualTo("What you wrote in the form was not saved.");
    }

    @Test
    void whoHasTheAddressIsNamedAndCanBeOpenedAndTheFormIsNotLost() {
        long ada = house.contact("Ada");
        rep.inForm = form -> {
            write(form, ContactField.EMAIL, "ADA@people.example");
            write(form, ContactField.COMPANY, "Analytical Engines");
            form.onSaveRequested();
            assertThat(form.model().obstacle.get()).isEqualTo("Ada has this address already.");
            form.onOpenHolderRequested();
        };

        controller.newContact().run();

        assertThat(opened).containsExactly(ada);
        rep.inForm = form -> {
            assertThat(form.model().draft().text(ContactField.COMPANY)).isEqualTo("Analytical Engines");
            write(form, ContactField.EMAIL, "ben@people.example");
            form.onSaveRequested();
        };
        Objects.requireNonNull(notices.getLast().action()).run();
        assertThat(rep.asked).containsExactly("new", "new");
        assertThat(house.count("select count(*) from contact where email = 'ben@people.example'"))
                .isOne();
    }

    @Test
    void anEditIsSavedAndCanBeUndone() {
        long ada = house.contact("Ada");
        rep.inForm = form -> {
            write(form, ContactField.PHONE, "7");
            form.model().status.set(ContactStatus.QUALIFIED);
            form.onSaveRequested();
        };

        controller.edit(ada);

        assertThat(rep.asked).containsExactly("edit Ada");
        assertThat(said()).isEqualTo("Ada is changed.");
        assertThat(card(ada).phone()).isEqualTo("7");
        undo.undo();
        assertThat(said()).isEqualTo("Ada is as before.");
        assertThat(card(ada).phone()).isEmpty();
        assertThat(card(ada).status()).isEqualTo(ContactStatus.ADDED);
    }

    @Test
    void anEditOfSomethingChangedMeanwhileSaysSoAndSavesOnTheSecondTry() {
        long ada = house.contact("Ada");
        rep.inForm = form -> {
            write(form, ContactField.COMPANY, "Analytical Engines");
            byAnother(ada, ContactField.COMPANY, "Babbage & Co");
            byAnother(ada, ContactField.PHONE, "7");
            form.onSaveRequested();
            assertThat(form.model().notice.get()).startsWith("Changed meanwhile by somebody else: Company, Phone.");
            assertThat(form.model().draft().text(ContactField.PHONE)).isEqualTo("7");
            assertThat(card(ada).company()).isEqualTo("Babbage & Co");
            form.onSaveRequested();
        };

        controller.edit(ada);

        assertThat(card(ada).company()).isEqualTo("Analytical Engines");
        assertThat(card(ada).phone()).isEqualTo("7");
    }

    @Test
    void aContactDeletedMeanwhileSaysSo() {
        long ada = house.contact("Ada");
        rep.inForm = form -> {
            house.execute("update contact set deletion_id = 1 where id = " + ada);
            write(form, ContactField.COMPANY, "Analytical Engines");
            form.onSaveRequested();
            assertThat(form.model().notice.get()).startsWith("This contact has been deleted meanwhile");
        };

        controller.edit(ada);
        controller.edit(ada);

        assertThat(rep.asked).hasSize(1);
        assertThat(said()).isEqualTo("This contact is no longer there.");
    }

    @Test
    void aFormLeftAsItWasSaysNothing() {
        controller.edit(house.contact("Ada"));
        controller.newContact().run();
        assertThat(notices).isEmpty();
    }

    @Test
    void aStatusIsGivenToManyAndTakenBack() {
        long ada = house.contact("Ada");
        long ben = house.contact("Ben");
        house.execute("update contact set status = 'QUALIFIED' where id = " + ben);
        rep.status = Optional.of(ContactStatus.QUALIFIED);

        act("action-status", ada, ben);

        assertThat(said()).isEqualTo("1 contact is now Qualified. For 1 that changes nothing.");
        undo.undo();
        assertThat(said()).isEqualTo("1 contact is as before.");
        assertThat(card(ada).status()).isEqualTo(ContactStatus.ADDED);
    }

    @Test
    void contactsArePutOnANewListAndTakenOffIt() {
        long ada = house.contact("Ada");
        long ben = house.contact("Ben");
        rep.list = Optional.of(new ListAnswer(0, "Berlin fair"));

        act("action-list", ada, ben);
        assertThat(said()).isEqualTo("2 contacts put on Berlin fair.");

        act("action-list", ada, ben);
        assertThat(said()).isEqualTo("No contact was put on Berlin fair. For 2 that changes nothing.");

        rep.list = Optional.of(new ListAnswer(cases.book().lists().getFirst().id(), ""));
        act("action-unlist", ada);
        assertThat(said()).isEqualTo("1 contact taken off Berlin fair.");
        undo.undo();
        assertThat(said()).isEqualTo("1 contact is as before.");
        assertThat(rep.asked).containsExactly("put 2 of []", "put 2 of [Berlin fair]", "take 1 of [Berlin fair]");
        undo.undo();
        assertThat(cases.lists().sizes()).isEmpty();
    }

    @Test
    void listsAndFieldsAreMadeNamedAndDeletedFromTheForm() {
        rep.inNames = names -> {
            names.onCreateRequested("Product");
            names.onCreateRequested("product");
            assertThat(names.said.get()).isEqualTo("There is Product already. Choose another name.");
            var row = names.rows.getFirst();
            assertThat(row.beside()).isEqualTo("contact.product · nobody");
            names.onRenameRequested(row, "Bought");
            assertThat(names.said.get()).isEqualTo("Product is now called Bought.");
            names.onDeleteRequested(names.rows.getFirst());
            assertThat(names.said.get()).isEqualTo("Bought is deleted; no contact had a value in it.");
            assertThat(names.rows).isEmpty();
            names.onUndoRequested();
            assertThat(names.said.get()).isEqualTo("It is as before.");
        };
        rep.inForm = form -> {
            form.onManageFieldsRequested();
            assertThat(form.model().fields).hasSize(1);
            write(form, ContactField.EMAIL, "ada@analytical.example");
            form.model().own(form.model().fields.getFirst().id()).set("Planner");
            form.onSaveRequested();
        };

        controller.newContact().run();

        assertThat(card(opened.getFirst()).custom()).containsEntry("product", "Planner");
    }

    private void byAnother(long id, ContactField field, String text) {
        var draft = cases.book().file(id).orElseThrow().draft();
        assertThat(cases.editing().change(id, draft, draft.with(field, text), NOW))
                .isInstanceOf(EditOutcome.Changed.class);
    }

    private void act(String id, long... contacts) {
        controller.actions().stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow()
                .action()
                .accept(contacts);
    }

    private static void write(FormController form, ContactField field, String text) {
        form.model().text(field).set(text);
    }

    private app.fermata.contact.ContactCard card(long id) {
        return cases.book().card(id).orElseThrow();
    }

    private String said() {
        return notices.getLast().text();
    }

    @Test
    void aDraftOfNothingIsTheEmptyOne() {
        assertThat(new FormModel(ContactDraft.EMPTY).draft()).isEqualTo(ContactDraft.EMPTY);
    }
}

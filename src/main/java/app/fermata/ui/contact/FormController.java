package app.fermata.ui.contact;

import app.fermata.contact.ContactDraft;
import app.fermata.contact.ContactField;
import app.fermata.contact.ContactFile;
import app.fermata.contact.EditOutcome;
import app.fermata.contact.NamedList;
import app.fermata.contact.OwnField;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.Problems;
import app.fermata.ui.kit.Texts;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Saves what is written in the form of one contact, and says in the form what keeps it from being saved.
final class FormController {

    private final ContactUseCases cases;
    private final InstantSource clock;
    private final Background background;
    private final long contactId;
    private final FormModel model;
    private final Names lists;
    private final Names fields;
    private ContactDraft seen;
    private Consumer<Names> onManage = names -> {};
    private Consumer<FormAnswer> onAnswered = answer -> {};

    /// @param file the contact as it was read; null for a new one
    /// @param start what is written at first
    FormController(
            ContactUseCases cases,
            InstantSource clock,
            Background background,
            @Nullable ContactFile file,
            ContactDraft start,
            List<NamedList> lists,
            List<OwnField> fields) {
        this.cases = cases;
        this.clock = clock;
        this.background = background;
        this.contactId = file == null ? 0 : file.card().id();
        this.seen = file == null ? ContactDraft.EMPTY : file.draft();
        this.model = new FormModel(start);
        this.lists = Names.ofLists(cases.lists(), cases.book(), clock);
        this.fields = Names.ofFields(cases.fields(), cases.book());
        model.lists.setAll(lists);
        model.fields.setAll(fields);
    }

    FormModel model() {
        return model;
    }

    boolean isNew() {
        return contactId == 0;
    }

    long contactId() {
        return contactId;
    }

    InstantSource clock() {
        return clock;
    }

    /// Whether there is anything written that would be lost.
    boolean isDirty() {
        return !model.draft().equals(seen);
    }

    /// Who is told when the form is done with.
    void onAnswered(Consumer<FormAnswer> listener) {
        onAnswered = listener;
    }

    /// Who shows the lists or the fields to be named; it returns when the rep is done.
    void onManage(Consumer<Names> listener) {
        onManage = listener;
    }

    void onSaveRequested() {
        if (!model.ready.get()) {
            return;
        }
        model.saving.set(true);
        model.notice.set("");
        var wanted = model.draft();
        background.run(
                () -> isNew()
                        ? cases.editing().create(wanted, clock.instant())
                        : cases.editing().change(contactId, seen, wanted, clock.instant()),
                this::onOutcome,
                failure -> {
                    model.saving.set(false);
                    model.notice.set(Problems.logged(failure));
                });
    }

    private void onOutcome(EditOutcome outcome) {
        model.saving.set(false);
        switch (outcome) {
            case EditOutcome.Created saved -> onAnswered.accept(new FormAnswer.Saved(saved));
            case EditOutcome.Changed saved -> onAnswered.accept(new FormAnswer.Saved(saved));
            case EditOutcome.Unchanged saved -> onAnswered.accept(new FormAnswer.Saved(saved));
            case EditOutcome.Taken taken -> model.taken.set(taken);
            case EditOutcome.Stale(ContactFile current) -> onStale(current.draft());
            case EditOutcome.Gone gone -> model.notice.set(Texts.get("form.gone"));
        }
    }

    // What the rep has not touched becomes what it is now; saving once more writes theirs over what they have now seen.
    private void onStale(ContactDraft current) {
        var names = new ArrayList<String>();
        for (var field : ContactField.values()) {
            if (!current.text(field).equals(seen.text(field))) names.add(Texts.of("field", field));
        }
        for (var field : model.fields) {
            var before = seen.own().getOrDefault(field.id(), "");
            if (!current.own().getOrDefault(field.id(), "").equals(before)) names.add(field.name());
        }
        if (current.status() != seen.status()) names.add(Texts.get("pane.status"));
        model.follow(seen, current);
        seen = current;
        model.notice.set(Texts.get("form.stale", String.join(", ", names)));
    }

    void onOpenHolderRequested() {
        var holder = model.taken.get();
        if (holder != null) {
            onAnswered.accept(new FormAnswer.Open(holder.holderId()));
        }
    }

    void onManageListsRequested() {
        onManage.accept(lists);
        background.run(cases.book()::lists, model.lists::setAll, this::onReloadFailed);
    }

    void onManageFieldsRequested() {
        onManage.accept(fields);
        background.run(cases.book()::fields, model.fields::setAll, this::onReloadFailed);
    }

    private void onReloadFailed(Throwable failure) {
        model.notice.set(Problems.logged(failure));
    }
}

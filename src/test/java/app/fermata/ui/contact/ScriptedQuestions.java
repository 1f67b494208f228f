package app.fermata.ui.contact;

import app.fermata.contact.ContactStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers what a test has laid down.
final class ScriptedQuestions implements ContactQuestions {

    final List<String> asked = new ArrayList<>();

    /// What the rep does in a form; a form that is not answered by it is cancelled.
    Consumer<FormController> inForm = form -> {};

    /// What the rep does with the lists or the fields.
    Consumer<NamesController> inNames = names -> {};

    Optional<ContactStatus> status = Optional.empty();
    Optional<ListAnswer> list = Optional.empty();

    @Override
    public Optional<FormAnswer> form(FormController form) {
        asked.add(form.isNew() ? "new" : "edit " + form.model().draft().name());
        var answer = new Object() {
            @Nullable
            FormAnswer given;
        };
        form.onAnswered(given -> answer.given = given);
        inForm.accept(form);
        return Optional.ofNullable(answer.given);
    }

    @Override
    public void names(NamesController names) {
        asked.add("names of " + names.kind());
        inNames.accept(names);
    }

    @Override
    public Optional<ContactStatus> status(int contacts) {
        asked.add("status of " + contacts);
        return status;
    }

    @Override
    public Optional<ListAnswer> list(ListQuestion question) {
        asked.add((question.isOn() ? "put " : "take ") + question.contacts() + " of "
                + question.lists().stream().map(Names.Row::name).toList());
        return list;
    }
}

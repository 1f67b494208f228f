package app.fermata.ui.sequences;

import app.fermata.sequence.SequenceProblem;
import app.fermata.sequence.Templates.Unreadable;
import app.fermata.ui.kit.Texts;

/// What is not right with a sequence, in a sentence that says what to do.
final class ProblemWords {

    private ProblemWords() {}

    static String sentence(SequenceProblem problem) {
        var why = problem.template();
        return why == null
                ? Texts.of("editor.problem", problem.kind(), problem.step())
                : Texts.of("editor.problem", problem.kind(), problem.step()) + " " + sentence(why);
    }

    static String sentence(Unreadable why) {
        return why.line() > 0
                ? Texts.get("editor.unreadable.line", why.line(), why.detail())
                : Texts.get("editor.unreadable", why.detail());
    }
}

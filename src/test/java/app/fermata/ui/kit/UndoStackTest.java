package app.fermata.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UndoStackTest {

    private final UndoStack stack = new UndoStack();
    private final List<String> undone = new ArrayList<>();

    @Test
    void theNewestIsUndoneFirst() {
        push("a");
        push("b");
        stack.undo();
        stack.undo();
        stack.undo();

        assertThat(undone).containsExactly("b", "a");
        assertThat(stack.possibleProperty().get()).isFalse();
    }

    @Test
    void theNoticeUndoesItsOwnAndOnlyOnce() {
        Undoable a = new Undoable("a", () -> undone.add("a"));
        Notice notice = stack.done(a);
        push("b");
        assertThat(notice.text()).isEqualTo("a");
        assertThat(notice.actionText()).isEqualTo("Undo");
        if (notice.action() != null) {
            notice.action().run();
            notice.action().run();
        }

        assertThat(undone).containsExactly("a");
        assertThat(stack.possibleProperty().get()).isTrue();
    }

    @Test
    void anUndoThatFailsCanBePushedAgain() {
        var self = new Undoable[1];
        self[0] = new Undoable("a", () -> stack.push(self[0]));
        stack.push(self[0]);
        stack.undo();

        assertThat(stack.possibleProperty().get()).isTrue();
    }

    private void push(String text) {
        stack.push(new Undoable(text, () -> undone.add(text)));
    }
}

package app.fermata.ui.kit;

/// Questions to the rep that return values, so that a controller is tested with scripted answers and no window.
///
/// Screens with questions of their own declare a port like this one beside their controller and answer it with a
/// [Modal] shown by the [ModalHost]. Every call returns when the rep has answered, and is made on the FX thread.
public interface Dialogs {

    /// Asks before something is done: true when the rep chose the button named after it.
    boolean confirm(String title, String text, String buttonText);

    /// Says what went wrong, in one sentence, and what to do about it.
    void error(String title, String sentence, String whatToDo);
}

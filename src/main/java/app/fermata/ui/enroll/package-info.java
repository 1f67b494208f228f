/// Adding contacts to a sequence, removing them from one and deleting them: the dialogs that show before anything
/// happens
/// what will happen, and the notices that take it back. The root hands its actions to the contacts screen.
@NullMarked
package app.fermata.ui.enroll;

import org.jspecify.annotations.NullMarked;

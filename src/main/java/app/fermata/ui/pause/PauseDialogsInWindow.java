package app.fermata.ui.pause;

import app.fermata.sequence.PauseRequest;
import app.fermata.sequence.Pausing;
import app.fermata.sequence.Selection;
import app.fermata.sequence.UnpauseRequest;
import app.fermata.sequence.Unpausing;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.ModalHost;
import app.fermata.ui.kit.PauseDialogs;
import java.time.InstantSource;
import java.util.function.Consumer;

/// The pause and unpause dialogs as cards in the window (`design/screens.md`, Pause dialog, Unpause dialog).
///
/// Everything shown is loaded in the background; only the newest choice counts. On the FX thread.
public final class PauseDialogsInWindow implements PauseDialogs {

    private final PausePlans pausing;
    private final UnpausePlans unpausing;
    private final Background background;
    private final InstantSource clock;
    private final ModalHost modals;

    /// Dialogs over the real use cases, shown by `modals`.
    public PauseDialogsInWindow(
            Pausing pausing, Unpausing unpausing, Background background, InstantSource clock, ModalHost modals) {
        this(PausePlans.of(pausing), UnpausePlans.of(unpausing), background, clock, modals);
    }

    PauseDialogsInWindow(
            PausePlans pausing, UnpausePlans unpausing, Background background, InstantSource clock, ModalHost modals) {
        this.pausing = pausing;
        this.unpausing = unpausing;
        this.background = background;
        this.clock = clock;
        this.modals = modals;
    }

    @Override
    public void pause(long[] contactIds, Consumer<PauseRequest> onSubmit) {
        var controller = new PauseController(pausing, background, clock, Selection.of(contactIds));
        var view = new PauseView(controller.model(), clock, controller::request);
        controller.open();
        var answer = modals.ask(view.modal());
        controller.close();
        answer.ifPresent(onSubmit);
    }

    @Override
    public void unpause(long[] contactIds, Consumer<UnpauseRequest> onSubmit) {
        var controller = new UnpauseController(unpausing, background, clock, Selection.of(contactIds));
        var view = new UnpauseView(controller.model(), controller::request);
        controller.open();
        var answer = modals.ask(view.modal());
        controller.close();
        answer.ifPresent(onSubmit);
    }
}

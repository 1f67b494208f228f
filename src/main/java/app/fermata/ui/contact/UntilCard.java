package app.fermata.ui.contact;

import app.fermata.sequence.EnrollmentView;
import app.fermata.ui.kit.Modal;
import app.fermata.ui.kit.ModalHost;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.kit.Until;
import app.fermata.ui.kit.UntilPicker;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.layout.VBox;

/// *Unpause on a date…* as a card in the window.
final class UntilCard implements UntilQuestion {

    private final ModalHost modals;
    private final InstantSource clock;

    UntilCard(ModalHost modals, InstantSource clock) {
        this.modals = modals;
        this.clock = clock;
    }

    @Override
    public Optional<Until> ask(String contactName, EnrollmentView enrollment) {
        var picker = new UntilPicker("unpause-on", 1, clock);
        picker.zoneProperty().set(enrollment.zone());
        picker.valueProperty().set(Until.of(Until.Kind.WEEK));
        var form = new VBox(picker);
        form.setId("unpause-on-dialog");
        form.getStyleClass().add("form");

        var modal = new Modal<Until>(Modal.Size.MEDIUM, Texts.get("pane.unpauseOn.title"));
        modal.subtitleProperty().set(Texts.get("pane.unpauseOn.subtitle", contactName, enrollment.sequenceName()));
        modal.setBody(form);
        modal.setPrimary("", picker.valueProperty()::get);
        modal.cancelButton().setId("unpause-on-cancel");
        var submit = modal.primaryButton();
        submit.setId("unpause-on-submit");
        submit.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> button(picker.valueProperty().get(), enrollment.zone()), picker.valueProperty()));
        submit.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !picker.valueProperty()
                                .get()
                                .refusal(today(enrollment.zone()))
                                .isEmpty(),
                        picker.valueProperty()));
        return modals.ask(modal);
    }

    private String button(Until until, ZoneId zone) {
        if (until.kind() == Until.Kind.HAND) {
            return Texts.get("pane.unpauseOn.button.hand");
        }
        LocalDate today = today(zone);
        LocalDate end = until.endsOn(today);
        return end == null || !until.refusal(today).isEmpty()
                ? Texts.get("pane.unpauseOn.button")
                : Texts.get("pane.unpauseOn.button.date", Texts.day(end, today));
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}

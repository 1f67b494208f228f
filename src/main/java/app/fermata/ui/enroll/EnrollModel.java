package app.fermata.ui.enroll;

import app.fermata.sequence.EnrollChoice;
import app.fermata.sequence.EnrollPreview;
import app.fermata.sequence.MessageCheck.Draft;
import app.fermata.sequence.Sending;
import app.fermata.ui.kit.Plan;
import app.fermata.ui.kit.Texts;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The state of the dialog that adds contacts to a sequence.
final class EnrollModel {

    private static final int PER_HOUR = 10;
    private static final int PER_DAY = 50;

    final Plan<EnrollChoice, EnrollPreview> plan = new Plan<>();
    final ObjectProperty<Start> start = new SimpleObjectProperty<>(this, "start", Start.NOW);
    final BooleanProperty spread = new SimpleBooleanProperty(this, "spread");

    /// The quotas of *Spread over time*; 0 while what is written is no number.
    final IntegerProperty perHour = new SimpleIntegerProperty(this, "perHour", PER_HOUR);

    final IntegerProperty perDay = new SimpleIntegerProperty(this, "perDay", PER_DAY);

    /// Whose message is shown: its place among those to be added.
    final IntegerProperty shown = new SimpleIntegerProperty(this, "shown");

    /// Which email is shown; null where the sequence has none.
    final ObjectProperty<EnrollChoice.@Nullable Email> email = new SimpleObjectProperty<>(this, "email");

    /// That message; null while it is loaded, or where there is none.
    final ObjectProperty<@Nullable Draft> draft = new SimpleObjectProperty<>(this, "draft");

    /// Why nobody can be added now, in words; empty when somebody can, or while that is not known yet.
    final StringBinding obstacle;

    /// Whether the button adds.
    final BooleanBinding ready;

    /// The clock the years of dates are measured by.
    final InstantSource clock;

    EnrollModel(InstantSource clock) {
        this.clock = clock;
        obstacle = Bindings.createStringBinding(
                this::findObstacle,
                plan.preview,
                plan.known,
                plan.choices,
                plan.problem,
                plan.chosen,
                start,
                spread,
                perHour,
                perDay);
        ready = plan.loading.not().and(plan.preview.isNotNull()).and(obstacle.isEmpty());
    }

    /// The day it is in the zone of the sequence chosen.
    LocalDate today() {
        var choice = plan.chosen.get();
        return LocalDate.ofInstant(clock.instant(), choice == null ? ZoneOffset.UTC : choice.zone());
    }

    /// Why start and sending mode are no answer yet, in words, or empty.
    String refusal() {
        var refusal = start.get().refusal(today());
        if (!refusal.isEmpty()) return refusal;
        return spread.get() && (perHour.get() < 1 || perDay.get() < 1) ? Texts.get("enroll.sending.number") : "";
    }

    /// The sending mode chosen, with 1 for what is no number.
    Sending sending() {
        return spread.get()
                ? new Sending.SpreadOverTime(Math.max(1, perHour.get()), Math.max(1, perDay.get()))
                : new Sending.AsSoonAsPossible();
    }

    private String findObstacle() {
        if (plan.known.get() && plan.choices.isEmpty()) return Texts.get("enroll.nowhere");
        var refusal = refusal();
        if (!refusal.isEmpty()) return refusal;
        if (!plan.problem.get().isEmpty()) return plan.problem.get();
        var preview = plan.preview.get();
        return preview != null && preview.rows().isEmpty() ? Texts.get("enroll.nobody", preview.sequenceName()) : "";
    }
}

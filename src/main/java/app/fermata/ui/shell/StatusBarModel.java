package app.fermata.ui.shell;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// What the status bar knows; [StatusBarController] writes it, the bar shows it.
public final class StatusBarModel {

    private final BooleanProperty live = new SimpleBooleanProperty(this, "live");
    private final StringProperty mailbox = new SimpleStringProperty(this, "mailbox", "");
    private final ObjectProperty<@Nullable Instant> nextAt = new SimpleObjectProperty<>(this, "nextAt");
    private final StringProperty nextTo = new SimpleStringProperty(this, "nextTo", "");
    private final IntegerProperty sentToday = new SimpleIntegerProperty(this, "sentToday");
    private final IntegerProperty quota = new SimpleIntegerProperty(this, "quota");
    private final ObjectProperty<Instant> now = new SimpleObjectProperty<>(this, "now", Instant.EPOCH);
    private final ObjectProperty<ZoneId> zone = new SimpleObjectProperty<>(this, "zone", ZoneOffset.UTC);
    private final BooleanProperty movableClock = new SimpleBooleanProperty(this, "movableClock");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private final DoubleProperty progress = new SimpleDoubleProperty(this, "progress");

    /// Whether mail really leaves; otherwise it goes to the practice mailbox.
    public BooleanProperty liveProperty() {
        return live;
    }

    /// The address mail leaves from.
    public StringProperty mailboxProperty() {
        return mailbox;
    }

    /// When the next email is planned; null where none is.
    public ObjectProperty<@Nullable Instant> nextAtProperty() {
        return nextAt;
    }

    /// The name of who gets the next email.
    public StringProperty nextToProperty() {
        return nextTo;
    }

    /// How many emails have left since midnight on the bar's clock.
    public IntegerProperty sentTodayProperty() {
        return sentToday;
    }

    /// How many may leave in a day.
    public IntegerProperty quotaProperty() {
        return quota;
    }

    /// The program's time.
    public ObjectProperty<Instant> nowProperty() {
        return now;
    }

    /// The zone all times of the bar are shown in.
    public ObjectProperty<ZoneId> zoneProperty() {
        return zone;
    }

    /// Whether the clock can be moved on: in a sample workspace, never in a real one.
    public BooleanProperty movableClockProperty() {
        return movableClock;
    }

    /// Whether the clock is being moved on.
    public BooleanProperty busyProperty() {
        return busy;
    }

    /// How much of the way the clock has gone meanwhile, from 0 to 1.
    public DoubleProperty progressProperty() {
        return progress;
    }
}

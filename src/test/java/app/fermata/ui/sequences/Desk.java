package app.fermata.ui.sequences;

import static app.fermata.calendar.Schedules.paris;

import app.fermata.calendar.PublicHolidays;
import app.fermata.delivery.SentLog;
import app.fermata.mail.LiquidTemplates;
import app.fermata.sequence.Fixture;
import app.fermata.sequence.ScheduleEditing;
import app.fermata.sequence.SequenceEditing;
import app.fermata.sequence.StepReading;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.Notice;
import app.fermata.ui.kit.UndoStack;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The sequences screen over a real workspace, with everything happening inside the call.
final class Desk implements AutoCloseable {

    static final Instant NOW = paris("2026-03-05T16:00");
    static final Instant PLANNED = paris("2026-03-11T10:35");

    final Fixture house;
    final UndoStack undoStack = new UndoStack();
    final List<Notice> notices = new ArrayList<>();
    final SequenceEditing editing;
    final ScheduleEditing scheduling;
    final SequencesController controller;

    Desk(Path folder, SequencesDialogs dialogs) {
        house = Fixture.workspace(folder);
        var templates = new LiquidTemplates();
        editing = new SequenceEditing(house.workspace, new SentLog(), templates);
        scheduling = new ScheduleEditing(house.workspace, new SentLog(), new PublicHolidays(Locale.ENGLISH));
        controller = new SequencesController(
                editing,
                scheduling,
                new StepReading(house.workspace, templates),
                InstantSource.fixed(NOW),
                Background.immediate(),
                undoStack,
                notices::add,
                dialogs);
    }

    String said() {
        return notices.getLast().text();
    }

    @Override
    public void close() {
        house.close();
    }
}

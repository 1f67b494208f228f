package app.fermata.sequence;

import app.fermata.calendar.Window;
import org.jspecify.annotations.Nullable;

/// One step of a sequence as it is planned and performed.
///
/// @param position from 1
/// @param intervalDays working days after the step before; 0 = the same day or the next allowed one
/// @param slot the hour of the local day it belongs in, or null for any of the day's windows
/// @param subject Liquid template of a mail's subject, or empty
/// @param body Liquid template of a mail's text, or the notes of a task
/// @param inThread whether a mail answers in the thread of the mail before it
public record StepPlan(
        long id,
        int position,
        StepKind kind,
        String title,
        int intervalDays,
        @Nullable Window slot,
        String subject,
        String body,
        boolean inThread) {}

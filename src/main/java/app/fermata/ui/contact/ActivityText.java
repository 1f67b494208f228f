package app.fermata.ui.contact;

import app.fermata.activity.ActivityEntry;
import app.fermata.activity.ActivityKind;
import app.fermata.activity.ActivityLog;
import app.fermata.contact.ContactField;
import app.fermata.contact.ContactStatus;
import app.fermata.ui.kit.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// What the Activity tab says of one thing that happened.
record ActivityText(ZoneId zone, Instant now) {

    private static final int QUOTED = 200;

    /// What happened, in a few words.
    String title(ActivityEntry entry) {
        var detail = entry.detail();
        return switch (entry.kind()) {
            case STATUS_CHANGED ->
                Texts.of(
                        "activity",
                        entry.kind(),
                        constant(ContactStatus.class, detail)
                                .map(status -> Texts.of("contactStatus", status))
                                .orElse(detail));
            case LISTED, UNLISTED -> Texts.of("activity", entry.kind(), detail);
            case PAUSED ->
                instant(detail)
                        .map(end -> Texts.get("activity.pausedUntil", Texts.moment(end, zone, now)))
                        .orElseGet(() ->
                                detail.isEmpty() ? Texts.of("activity", entry.kind()) : Texts.get("activity.away"));
            case PAUSE_CHANGED ->
                instant(detail)
                        .map(end -> Texts.get("activity.pausedUntil", Texts.moment(end, zone, now)))
                        .orElseGet(() -> Texts.of("activity", entry.kind()));
            case UNPAUSED ->
                detail.equals(ActivityLog.BY_ITSELF)
                        ? Texts.get("activity.unpausedItself")
                        : Texts.of("activity", entry.kind());
            case UNDONE ->
                constant(ActivityKind.class, detail)
                        .map(kind -> Texts.get("activity.undone", Texts.of("activityUndone", kind)))
                        .orElseGet(() -> Texts.of("activity", entry.kind()));
            default -> Texts.of("activity", entry.kind());
        };
    }

    /// What is known beside it, line by line: in which sequence, what exactly, with how many others.
    List<String> details(ActivityEntry entry) {
        var lines = new ArrayList<String>();
        var place = new ArrayList<String>();
        if (entry.sequenceName() != null) place.add(entry.sequenceName());
        var detail = detail(entry);
        boolean isShort = detail.length() <= 40;
        if (!detail.isEmpty() && isShort) place.add(detail);
        if (!place.isEmpty()) lines.add(String.join(" · ", place));
        if (!detail.isEmpty() && !isShort) lines.add(detail);
        if (entry.contacts() > 1) lines.add(Texts.get("activity.others", entry.contacts() - 1));
        return lines;
    }

    private String detail(ActivityEntry entry) {
        var detail = entry.detail();
        return switch (entry.kind()) {
            case STATUS_CHANGED, LISTED, UNLISTED, UNPAUSED, PAUSE_CHANGED, UNDONE -> "";
            case PAUSED ->
                detail.isEmpty() || instant(detail).isPresent() ? "" : Texts.get("activity.quote", cut(detail));
            case EDITED -> fields(detail);
            default -> cut(detail);
        };
    }

    private static String fields(String detail) {
        return Arrays.stream(detail.split(", ", -1))
                .map(name -> constant(ContactField.class, name)
                        .map(field -> Texts.of("field", field))
                        .orElse(name))
                .collect(Collectors.joining(", "));
    }

    private static String cut(String text) {
        return text.length() <= QUOTED ? text : text.substring(0, QUOTED - 1) + "…";
    }

    private static Optional<Instant> instant(String detail) {
        try {
            return Optional.of(Instant.parse(detail));
        } catch (DateTimeParseException words) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    /// The sign before it.
    static Ikon sign(ActivityKind kind) {
        return switch (kind) {
            case CREATED -> Feather.USER_PLUS;
            case IMPORTED -> Feather.DOWNLOAD;
            case EDITED -> Feather.EDIT_2;
            case STATUS_CHANGED -> Feather.FLAG;
            case LISTED, UNLISTED -> Feather.LIST;
            case ADDED_TO_SEQUENCE -> Feather.PLUS;
            case REMOVED_FROM_SEQUENCE -> Feather.MINUS;
            case PAUSED, PAUSE_CHANGED -> Feather.PAUSE;
            case UNPAUSED -> Feather.PLAY;
            case EMAIL_SENT -> Feather.SEND;
            case TASK_DONE -> Feather.CHECK_SQUARE;
            case TASK_SKIPPED -> Feather.SKIP_FORWARD;
            case TASK_POSTPONED -> Feather.CLOCK;
            case FINISHED -> Feather.MOON;
            case REPLIED -> Feather.CORNER_UP_LEFT;
            case BOUNCED, FAILED -> Feather.ALERT_TRIANGLE;
            case UNSUBSCRIBED -> Feather.USER_X;
            case BLACKLISTED -> Feather.SLASH;
            case UNBLACKLISTED -> Feather.CIRCLE;
            case DELETED -> Feather.TRASH_2;
            case UNDONE -> Feather.ROTATE_CCW;
        };
    }

    /// The style class of the sign's colour: of the states that mean the same.
    static String colour(ActivityKind kind) {
        return switch (kind) {
            case PAUSED, PAUSE_CHANGED -> "paused";
            case EMAIL_SENT, TASK_DONE, UNPAUSED -> "active";
            case REPLIED -> "replied";
            case BOUNCED, FAILED, BLACKLISTED, DELETED -> "failed";
            case ADDED_TO_SEQUENCE, CREATED, IMPORTED -> "added";
            default -> "plain";
        };
    }
}

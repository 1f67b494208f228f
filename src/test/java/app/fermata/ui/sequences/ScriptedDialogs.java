package app.fermata.ui.sequences;

import app.fermata.sequence.ScheduleReview;
import app.fermata.sequence.ScheduleRow;
import app.fermata.sequence.ScheduleText;
import app.fermata.sequence.SequenceReview;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Answers given before they are asked for.
final class ScriptedDialogs implements SequencesDialogs {

    Optional<String> name = Optional.empty();
    Leaving leaving = Leaving.STAY;
    boolean goOn = true;
    final Deque<ScheduleText> schedules = new ArrayDeque<>();
    final List<SequenceReview> reviews = new ArrayList<>();
    final List<ScheduleReview> scheduleReviews = new ArrayList<>();

    @Override
    public Optional<String> name(String title, String suggestion, String buttonText) {
        return name;
    }

    @Override
    public Leaving leaving(String sequenceName) {
        return leaving;
    }

    @Override
    public boolean review(SequenceReview review) {
        reviews.add(review);
        return goOn;
    }

    @Override
    public Optional<ScheduleText> schedule(@Nullable ScheduleRow row, ScheduleText text) {
        return Optional.ofNullable(schedules.poll());
    }

    @Override
    public boolean review(String scheduleName, ScheduleReview review) {
        scheduleReviews.add(review);
        return goOn;
    }
}

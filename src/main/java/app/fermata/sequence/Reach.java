package app.fermata.sequence;

import java.util.Map;

/// How many contacts of a sequence are in each state.
public record Reach(Map<SequenceState, Integer> states) {

    /// Nobody.
    public static final Reach NOBODY = new Reach(Map.of());

    public Reach {
        states = Map.copyOf(states);
    }

    /// How many are in this state.
    public int of(SequenceState state) {
        return states.getOrDefault(state, 0);
    }

    /// Everybody who is or was in it and has not been removed.
    public int all() {
        return states.values().stream().mapToInt(count -> count).sum();
    }

    /// Still to be contacted, now or after a pause.
    public int engaged() {
        return states.entrySet().stream()
                .filter(entry -> entry.getKey().isEngaged())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    public int paused() {
        return of(SequenceState.PAUSED);
    }

    public int replied() {
        return of(SequenceState.REPLIED);
    }

    /// How many of a hundred have answered, rounded; 0 where there is nobody.
    public int repliedPercent() {
        return all() == 0 ? 0 : Math.round(100f * replied() / all());
    }

    /// Over without an answer, for whatever reason; or stuck with an error.
    public int ended() {
        return all() - engaged() - replied() - of(SequenceState.STOPPED);
    }
}

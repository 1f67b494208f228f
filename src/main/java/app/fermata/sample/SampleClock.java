package app.fermata.sample;

import app.fermata.store.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.hibernate.StatelessSession;

/// The clock of a sample workspace: real time plus an offset that the rep moves on and the workspace remembers.
///
/// It never goes back and never exists for a rep's own workspace (design: screens, *sample workspace*). Safe for
/// several
/// threads.
public final class SampleClock implements InstantSource {

    /// What it shows the moment a sample workspace is made: Thursday 5 March 2026, 16:02 in Paris.
    public static final Instant OPENING = Instant.parse("2026-03-05T15:02:00Z");

    private static final String OFFSET = "sample.offset";

    private final Workspace workspace;
    private final InstantSource real;
    private volatile Duration offset;

    private SampleClock(Workspace workspace, InstantSource real, Duration offset) {
        this.workspace = workspace;
        this.real = real;
        this.offset = offset;
    }

    /// The clock of a sample workspace, running where it was left.
    ///
    /// @throws IllegalStateException when the workspace is no sample
    public static SampleClock of(Workspace workspace, InstantSource real) {
        var kept = workspace.read(
                session -> session.createNativeQuery("select content from setting where name = :name", String.class)
                        .setParameter("name", OFFSET)
                        .uniqueResultOptional());
        var offset = kept.orElseThrow(() -> new IllegalStateException("Not a sample workspace"));
        return new SampleClock(workspace, real, Duration.parse(offset));
    }

    /// Whether this workspace was made as a sample.
    public static boolean isSample(Workspace workspace) {
        return workspace.read(
                session -> session.createNativeQuery("select count(*) from setting where name = :name", Long.class)
                                .setParameter("name", OFFSET)
                                .getSingleResult()
                        > 0);
    }

    /// Makes the workspace of `session` a sample whose clock shows [#OPENING] when the real one shows `now`.
    static void start(StatelessSession session, Instant now) {
        session.createNativeMutationQuery("insert into setting (name, content) values (:name, :offset)")
                .setParameter("name", OFFSET)
                .setParameter("offset", Duration.between(now, OPENING).toString())
                .executeUpdate();
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset);
    }

    /// Moves the clock on to `target`; one that has passed already changes nothing.
    public synchronized void moveTo(Instant target) {
        var moved = Duration.between(real.instant(), target);
        if (moved.compareTo(offset) <= 0) return;
        workspace.write(session -> keep(session, moved));
        offset = moved;
    }

    private static int keep(StatelessSession session, Duration offset) {
        return session.createNativeMutationQuery("update setting set content = :offset where name = :name")
                .setParameter("offset", offset.toString())
                .setParameter("name", OFFSET)
                .executeUpdate();
    }
}

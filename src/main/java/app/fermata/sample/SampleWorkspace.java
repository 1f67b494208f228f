package app.fermata.sample;

import app.fermata.contact.Contact;
import app.fermata.contact.NewContact;
import app.fermata.sequence.Departures;
import app.fermata.sequence.Quota;
import app.fermata.sequence.Sender;
import app.fermata.sequence.SequencePlan;
import app.fermata.store.Workspace;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hibernate.StatelessSession;

/// Fills a new workspace with a sample: about a thousand contacts, four sequences, and histories that follow the rules.
///
/// Always the same, down to the minute: the past is played from a fixed seed up to [SampleClock#OPENING].
public final class SampleWorkspace {

    private static final long SEED = 20_260_305;
    private static final int CONTACTS = 1_000;

    private static final String SIGNATURE = """
        Robin Hale
        Meridian Planning
        me@rep.example · +44 20 7946 0100\
        """;

    private SampleWorkspace() {}

    /// What was written.
    public record Filled(int contacts, int enrollments, int mails) {}

    /// Fills `workspace` in one transaction and makes it a sample, whose [SampleClock] shows [SampleClock#OPENING] now.
    ///
    /// @param now what the real clock shows
    /// @throws IllegalStateException when there is anything in the workspace already
    public static Filled fill(Workspace workspace, Instant now) {
        return workspace.write(session -> {
            requireEmpty(session);
            SampleClock.start(session, now);
            return session.doReturningWork(connection -> fill(session, connection));
        });
    }

    private static void requireEmpty(StatelessSession session) {
        long rows = session.createNativeQuery(
                        "select (select count(*) from contact) + (select count(*) from sequences)", Long.class)
                .getSingleResult();
        if (rows > 0) throw new IllegalStateException("A sample is made in an empty workspace only");
    }

    private static Filled fill(StatelessSession session, Connection connection) throws SQLException {
        var ledger = new Ledger(connection);
        var sender = ledger.writeMailbox("Robin Hale", "me@rep.example", SIGNATURE, Quota.DEFAULT);
        var plans = new EnumMap<Campaign, SequencePlan>(Campaign.class);
        for (var campaign : Campaign.values()) plans.put(campaign, ledger.writeSequence(campaign, sender));

        var random = new Random(SEED);
        var people = Pioneers.people();
        people.addAll(new Cast(random).people(CONTACTS - people.size()));
        var stored = people.stream().map(person -> stored(session, person)).toList();
        var stories = play(random, plans, sender, stored);
        ledger.writeStories(stories);
        ledger.writeStandings(stored, stories, random);
        new Belongings(connection).write(stored);
        Chronicle.write(connection, stored, stories);
        return new Filled(
                stored.size(),
                stories.size(),
                stories.stream().mapToInt(story -> story.letters.size()).sum());
    }

    private static List<Story> play(
            Random random, Map<Campaign, SequencePlan> plans, Sender sender, List<Person> people) {
        var agenda = new Agenda();
        var stage = new Stage(agenda, random, new Departures(sender.quota(), new long[0]), SampleClock.OPENING);
        new Quarter(agenda, stage, random, plans, people).play(SampleClock.OPENING);
        return new ArrayList<>(stage.stories());
    }

    private static Person stored(StatelessSession session, Person person) {
        NewContact card = person.card();
        var contact = Contact.of(card, person.createdAt());
        session.insert(contact);
        return person.stored(contact.id());
    }
}

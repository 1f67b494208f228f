package app.fermata.roster;

import static app.fermata.calendar.Schedules.PARIS;
import static app.fermata.calendar.Schedules.paris;

import app.fermata.contact.ContactStatus;
import app.fermata.roster.ContactFilter.Group;
import app.fermata.roster.ContactFilter.Part;
import app.fermata.sequence.EnrollmentId;
import app.fermata.sequence.Fixture;
import app.fermata.sequence.PauseReason;
import app.fermata.sequence.SequenceState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// A handful of contacts of every kind, in the store and in memory, with the rule of [ContactFilter] once more in plain
/// Java: what a query finds can be compared with what it should find.
final class FilterWorld {

    static final Instant NOW = paris("2026-03-05T11:00");
    static final List<NamedSequence> SEQUENCES =
            List.of(new NamedSequence(1, "Spring"), new NamedSequence(2, "Summer"), new NamedSequence(3, "Autumn"));
    static final List<NamedList> LISTS = List.of(new NamedList(1, "Fair"), new NamedList(2, "Partners"));
    static final List<WordsField.Own> OWN = List.of(new WordsField.Own(1, "Renewal"), new WordsField.Own(2, "Region"));
    static final List<String> WORDS = List.of("", "Acme", "acme GmbH", "50%_off!", "Übersee", "O’Neill's");
    private static final int PEOPLE = 80;

    record Place(
            long sequence,
            SequenceState state,
            int step,
            @Nullable Instant planned,
            Instant added,
            @Nullable PauseReason reason,
            @Nullable Instant paused,
            @Nullable Instant resumes) {}

    record Person(
            long id,
            Map<WordsField, String> words,
            ContactStatus status,
            Instant created,
            @Nullable Instant contacted,
            Set<Long> lists,
            List<Place> places,
            boolean deleted) {}

    final List<Person> people = new ArrayList<>();
    private final Random random = new Random(7);

    FilterWorld(Fixture house) {
        for (var sequence : SEQUENCES)
            house.sequence(sequence.name()).email(0).email(5).email(5).add();
        for (int i = 1; i <= PEOPLE; i++) people.add(person(i));
        house.workspace.write(session -> {
            for (var list : LISTS) insert(session, "contact_list (name)", list.name());
            for (var own : OWN) insert(session, "custom_field (name, variable)", own.name(), "v" + own.id());
            people.forEach(person -> store(session, person));
            return true;
        });
    }

    private Person person(long id) {
        var words = new HashMap<WordsField, String>();
        for (var field : WordsField.Given.values()) words.put(field, any(WORDS));
        words.put(WordsField.Given.EMAIL, "p" + id + "@" + any(List.of("acme", "other")) + ".example");
        for (var own : OWN) if (random.nextBoolean()) words.put(own, any(WORDS.subList(1, WORDS.size())));
        var places = new ArrayList<Place>();
        for (var sequence : SEQUENCES) if (random.nextInt(5) < 2) places.add(place(sequence.id()));
        return new Person(
                id,
                words,
                any(List.of(ContactStatus.values())),
                moment(),
                random.nextInt(3) == 0 ? null : moment(),
                random.nextInt(3) == 0 ? Set.of(1L + random.nextInt(2)) : Set.of(),
                places,
                random.nextInt(10) == 0);
    }

    private Place place(long sequence) {
        var state = any(List.of(
                SequenceState.ADDED,
                SequenceState.ACTIVE,
                SequenceState.PAUSED,
                SequenceState.PAUSED,
                SequenceState.STOPPED,
                SequenceState.REPLIED,
                SequenceState.ERROR));
        boolean paused = state == SequenceState.PAUSED;
        return new Place(
                sequence,
                state,
                1 + random.nextInt(3),
                state == SequenceState.STOPPED ? null : moment(),
                moment(),
                paused ? any(List.of(PauseReason.values())) : null,
                paused ? moment() : null,
                paused && random.nextBoolean() ? moment() : null);
    }

    // Around today and around midnight, where a day's edges show.
    private Instant moment() {
        return NOW.atZone(PARIS)
                .toLocalDate()
                .plusDays(random.nextInt(-12, 12))
                .atStartOfDay(PARIS)
                .plus(any(List.of(
                        Duration.ZERO, Duration.ofHours(12), Duration.ofDays(1).minusSeconds(1))))
                .toInstant();
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static void store(StatelessSession session, Person person) {
        var w = person.words();
        insert(
                session,
                "contact (id, first_name, last_name, email, company, job_title, phone, time_zone, notes, status,"
                        + " created_at, last_contacted_at, deletion_id, sort_name, search_text)",
                person.id(),
                w.get(WordsField.Given.FIRST_NAME),
                w.get(WordsField.Given.LAST_NAME),
                w.get(WordsField.Given.EMAIL),
                w.get(WordsField.Given.COMPANY),
                w.get(WordsField.Given.JOB_TITLE),
                w.get(WordsField.Given.PHONE),
                w.get(WordsField.Given.TIME_ZONE),
                w.get(WordsField.Given.NOTES),
                person.status().name(),
                person.created(),
                person.contacted(),
                person.deleted() ? 1L : 0L,
                "",
                "");
        for (var own : OWN) {
            if (w.containsKey(own))
                insert(session, "custom_value (contact_id, field_id, content)", person.id(), own.id(), w.get(own));
        }
        for (long list : person.lists()) insert(session, "list_member (list_id, contact_id)", list, person.id());
        for (var place : person.places()) store(session, person, place);
    }

    private static void store(StatelessSession session, Person person, Place place) {
        long key = EnrollmentId.of(place.sequence(), person.id());
        Long pause = place.reason() == null ? null : person.id() * 10 + place.sequence();
        if (place.reason() != null) {
            insert(
                    session,
                    "pause (id, sequence_id, reason, origin, paused_at, resume_at, ended)",
                    pause,
                    place.sequence(),
                    place.reason().name(),
                    "",
                    place.paused(),
                    place.resumes(),
                    false);
        }
        insert(
                session,
                "enrollment (id, sequence_id, contact_id, state, version, added_at, step_position, planned_at, pause_id,"
                        + " spread)",
                key,
                place.sequence(),
                person.id(),
                place.state().name(),
                0,
                place.added(),
                place.step(),
                place.planned(),
                pause,
                false);
    }

    private static void insert(StatelessSession session, String into, @Nullable Object... values) {
        session.doWork(connection -> {
            var marks = "?, ".repeat(values.length - 1) + "?";
            try (var statement = connection.prepareStatement("insert into " + into + " values (" + marks + ")")) {
                for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
                statement.executeUpdate();
            }
        });
    }

    /// Who should be found, by id.
    List<Long> matching(ContactFilter filter) {
        return people.stream()
                .filter(person -> !person.deleted() && holds(filter.match(), filter.parts(), person))
                .map(Person::id)
                .toList();
    }

    private static boolean holds(Match match, List<? extends Part> parts, Person person) {
        if (parts.isEmpty()) return true;
        if (match == Match.ANY) {
            return parts.stream().anyMatch(part -> switch (part) {
                case Criterion criterion -> holds(Match.ALL, List.of(criterion), person);
                case Group(var inner, var criteria) -> holds(inner, criteria, person);
            });
        }
        var ofOnePlace = new ArrayList<Part>();
        for (var part : parts) {
            if (isOfOnePlace(part)) ofOnePlace.add(part);
            else if (!alone(part, person)) return false;
        }
        if (ofOnePlace.isEmpty()) return true;
        if (ofOnePlace.stream().noneMatch(FilterWorld::affirms)) {
            return ofOnePlace.stream().allMatch(denial -> nowhere(denial, person));
        }
        return person.places().stream().anyMatch(place -> ofOnePlace.stream().allMatch(part -> at(part, place)));
    }

    private static boolean alone(Part part, Person person) {
        return switch (part) {
            case Criterion criterion -> of(criterion, person);
            case Group(var match, var criteria) -> holds(match, criteria, person);
        };
    }

    private static boolean isOfOnePlace(Part part) {
        return switch (part) {
            case Criterion criterion -> criterion.ofEnrollment();
            case Group(var match, var criteria) ->
                match == Match.ANY && criteria.stream().allMatch(Criterion::ofEnrollment);
        };
    }

    private static boolean affirms(Part part) {
        return switch (part) {
            case Criterion criterion -> !criterion.operator().isNegative();
            case Group group -> group.criteria().stream().anyMatch(FilterWorld::affirms);
        };
    }

    private static boolean nowhere(Part denial, Person person) {
        return switch (denial) {
            case Criterion criterion -> person.places().stream().noneMatch(place -> at(criterion.opposite(), place));
            case Group group -> group.criteria().stream().anyMatch(criterion -> nowhere(criterion, person));
        };
    }

    private static boolean at(Part part, Place place) {
        return switch (part) {
            case Group group -> group.criteria().stream().anyMatch(criterion -> at(criterion, place));
            case Criterion criterion when criterion.operator().isNegative() -> !at(criterion.opposite(), place);
            case Criterion.State state -> state.values().contains(place.state());
            case Criterion.InSequence in ->
                in.values().stream().anyMatch(sequence -> sequence.id() == place.sequence());
            case Criterion.Reason reason ->
                place.reason() != null && reason.values().contains(place.reason());
            case Criterion.Step step ->
                switch (step.operator()) {
                    case AT_LEAST -> place.step() >= step.position();
                    case AT_MOST -> place.step() <= step.position();
                    default -> place.step() == step.position();
                };
            case Criterion.Day day -> within(day, moment(day.field(), place));
            case Criterion other -> throw new AssertionError(other + " is not of a place");
        };
    }

    private static @Nullable Instant moment(DayField field, Place place) {
        return switch (field) {
            case ADDED -> place.added();
            case PLANNED -> place.state().isEngaged() ? place.planned() : null;
            case PAUSED -> place.paused();
            case RESUMES -> place.resumes();
            case CREATED, LAST_CONTACTED -> throw new AssertionError(field);
        };
    }

    private static boolean of(Criterion criterion, Person person) {
        if (criterion.operator().isNegative()) return !of(criterion.opposite(), person);
        return switch (criterion) {
            case Criterion.Status status -> status.values().contains(person.status());
            case Criterion.Listed listed ->
                listed.values().stream().anyMatch(list -> person.lists().contains(list.id()));
            case Criterion.Words words ->
                compares(words, person.words().getOrDefault(words.field(), "").toLowerCase(Locale.ROOT));
            case Criterion.Day day ->
                within(day, day.field() == DayField.CREATED ? person.created() : person.contacted());
            default -> throw new AssertionError(criterion + " is of a place");
        };
    }

    private static boolean compares(Criterion.Words words, String has) {
        var wanted = words.value().toLowerCase(Locale.ROOT);
        return switch (words.operator()) {
            case IS -> has.equals(wanted);
            case CONTAINS -> has.contains(wanted);
            case STARTS_WITH -> has.startsWith(wanted);
            case KNOWN -> !has.isEmpty();
            default -> throw new AssertionError(words);
        };
    }

    private static boolean within(Criterion.Day day, @Nullable Instant moment) {
        if (moment == null) return false;
        var date = LocalDate.ofInstant(moment, PARIS);
        var today = LocalDate.ofInstant(NOW, PARIS);
        var named = day.day() == null ? today : day.day();
        return switch (day.operator()) {
            case BEFORE -> date.isBefore(named);
            case ON -> date.equals(named);
            case AFTER -> date.isAfter(named);
            case IN_LAST -> !date.isAfter(today) && !date.isBefore(today.minusDays(day.days()));
            case IN_NEXT -> !date.isBefore(today) && !date.isAfter(today.plusDays(day.days()));
            case LONGER_AGO -> date.isBefore(today.minusDays(day.days()));
            default -> true;
        };
    }
}

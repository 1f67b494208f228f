package app.fermata.ui.contacts;

import app.fermata.contact.ContactStatus;
import app.fermata.roster.ContactFilter;
import app.fermata.roster.ContactRow;
import app.fermata.roster.ContactRow.Current;
import app.fermata.roster.ContactSort;
import app.fermata.roster.Criterion;
import app.fermata.roster.FilterChoices;
import app.fermata.roster.Match;
import app.fermata.roster.NamedList;
import app.fermata.roster.NamedSequence;
import app.fermata.roster.WordsField;
import app.fermata.sequence.PauseRequest;
import app.fermata.sequence.PauseResult;
import app.fermata.sequence.Selection;
import app.fermata.sequence.SequenceState;
import app.fermata.sequence.Skip;
import app.fermata.sequence.UndoResult;
import app.fermata.sequence.UnpauseRequest;
import app.fermata.sequence.UnpauseResult;
import app.fermata.sequence.UnpauseResults;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// As many contacts as a test wants, without a store: sorted and filtered as the table asks, paused and unpaused as the
/// dialogs decide.
class ContactsInMemory implements ContactsUseCases {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final Instant NOW = Instant.parse("2026-03-05T15:02:00Z");

    private static final List<String> PIONEERS = List.of(
            "Ada Lovelace",
            "Alan Turing",
            "Annie Easley",
            "Barbara Liskov",
            "Claude Shannon",
            "Donald Knuth",
            "Edsger Dijkstra",
            "Frances Allen",
            "Grace Hopper",
            "Hedy Lamarr",
            "Ivan Sutherland",
            "Jean Bartik",
            "Katherine Johnson",
            "Lynn Conway",
            "Margaret Hamilton",
            "Niklaus Wirth",
            "Radia Perlman",
            "Sophie Wilson");
    private static final List<String> COMPANIES = List.of(
            "Analytical Engines",
            "Bletchley Systems",
            "Centaur Aerospace",
            "Substitution GmbH",
            "Bell & Entropy",
            "Literate Press",
            "Shortest Path BV",
            "Optimising Partners",
            "Harbor Compilers");
    private static final List<String> TITLES = List.of("CTO", "Head of Purchasing", "Operations Manager", "");
    private static final List<SequenceState> STATES = List.of(SequenceState.values());
    private static final List<ContactStatus> STATUSES = List.of(ContactStatus.values());
    private static final List<NamedSequence> SEQUENCES = List.of(
            new NamedSequence(1, "Q4 outbound"),
            new NamedSequence(2, "Renewals EMEA"),
            new NamedSequence(3, "Trial follow-up"));

    private static final FilterChoices CHOICES = new FilterChoices(
            SEQUENCES,
            List.of(new NamedList(1, "Hannover fair"), new NamedList(2, "Partners")),
            List.of(new WordsField.Own(1, "Renewal date"), new WordsField.Own(2, "Region of the branch office")));

    private final Map<Long, ContactRow> contacts = new LinkedHashMap<>();
    volatile @Nullable RuntimeException broken;

    /// The first eighteen are the pioneers of the design's pictures, the others are numbered.
    static ContactsInMemory of(int count) {
        var all = new ContactsInMemory();
        for (int i = 0; i < count; i++) {
            String name = i < PIONEERS.size() ? PIONEERS.get(i) : "Contact " + String.format(Locale.ROOT, "%06d", i);
            all.add(name, COMPANIES.get(i % COMPANIES.size()), STATES.get((i * 7 + 1) % 10), i);
        }
        return all;
    }

    void add(String name, String company, SequenceState state, int number) {
        long id = contacts.size() + 1L;
        var planned = state.isEngaged() ? NOW.plusSeconds(86_400L * (1 + number % 9)) : null;
        var current = number % 13 == 12
                ? null
                : new Current(
                        SEQUENCES.get(number % 3).id(),
                        SEQUENCES.get(number % 3).name(),
                        PARIS,
                        state,
                        2,
                        planned,
                        state == SequenceState.PAUSED && number % 4 == 0 ? NOW.plusSeconds(86_400L * 11) : null,
                        state == SequenceState.STOPPED ? NOW.plusSeconds(86_400L * 6) : null);
        contacts.put(
                id,
                new ContactRow(
                        id,
                        name,
                        name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.example",
                        company,
                        TITLES.get(number % TITLES.size()),
                        "+33 1 23 45 " + String.format(Locale.ROOT, "%05d", number),
                        STATUSES.get(number % STATUSES.size()),
                        number % 6 == 5 ? null : NOW.minusSeconds(86_400L * (number % 90)),
                        number % 4 == 0 ? List.of("Hannover fair", "Partners") : List.of(),
                        current,
                        number % 5 == 4 ? 1 : 0));
    }

    void remove(long id) {
        contacts.remove(id);
    }

    @Nullable
    SequenceState stateOf(long id) {
        var row = contacts.get(id);
        return row == null || row.current() == null ? null : row.current().state();
    }

    @Override
    public synchronized List<ContactRow> first(ContactFilter filter, ContactSort sort, int limit) {
        return matching(filter, sort).stream().limit(limit).toList();
    }

    @Override
    public synchronized long[] ids(ContactFilter filter, ContactSort sort) {
        return matching(filter, sort).stream().mapToLong(ContactRow::id).toArray();
    }

    @Override
    public synchronized List<ContactRow> rows(long[] ids, ContactFilter filter) {
        fail();
        return Arrays.stream(ids)
                .mapToObj(contacts::get)
                .filter(row -> row != null)
                .toList();
    }

    @Override
    public synchronized long total() {
        return contacts.size();
    }

    @Override
    public synchronized long count(ContactFilter filter) {
        fail();
        return contacts.values().stream().filter(row -> matches(row, filter)).count();
    }

    @Override
    public FilterChoices choices() {
        return CHOICES;
    }

    @Override
    public synchronized PauseResult pause(PauseRequest request, Instant now) {
        fail();
        var outcome = become(
                request.selection(),
                request.sequenceId(),
                current -> current.state().isPausable() ? SequenceState.PAUSED : null);
        return new PauseResult(
                now.toEpochMilli(),
                request.sequenceId(),
                nameOf(request.sequenceId()),
                outcome.changed,
                outcome.skips(),
                0);
    }

    @Override
    public synchronized UndoResult undo(PauseResult result) {
        fail();
        contacts.putAll(before);
        return new UndoResult(result.paused(), 0);
    }

    @Override
    public synchronized UnpauseResult unpause(UnpauseRequest request, Instant now) {
        fail();
        var outcome = become(
                request.selection(),
                request.sequenceId(),
                current -> current.state() == SequenceState.PAUSED ? SequenceState.ACTIVE : null);
        return UnpauseResults.of(request.sequenceId(), nameOf(request.sequenceId()), outcome.changed, outcome.skips());
    }

    @Override
    public synchronized UndoResult undo(UnpauseResult result) {
        fail();
        contacts.putAll(before);
        return new UndoResult(result.unpaused(), 0);
    }

    private final Map<Long, ContactRow> before = new LinkedHashMap<>();

    private record Outcome(int changed, Map<SequenceState, Integer> states, int absent) {
        List<Skip> skips() {
            var skips = new ArrayList<Skip>();
            states.forEach((state, count) -> skips.add(new Skip(state, count)));
            if (absent > 0) {
                skips.add(new Skip(null, absent));
            }
            return skips;
        }
    }

    private Outcome become(Selection selection, long sequenceId, Function<Current, @Nullable SequenceState> next) {
        before.clear();
        int changed = 0;
        int absent = 0;
        var states = new LinkedHashMap<SequenceState, Integer>();
        for (long id : selection.stream().toArray()) {
            var row = contacts.get(id);
            var current = row == null ? null : row.current();
            if (row == null || current == null || current.sequenceId() != sequenceId) {
                absent++;
                continue;
            }
            var state = next.apply(current);
            if (state == null) {
                states.merge(current.state(), 1, Integer::sum);
                continue;
            }
            before.put(id, row);
            changed++;
            contacts.put(id, with(row, current, state));
        }
        return new Outcome(changed, states, absent);
    }

    private static ContactRow with(ContactRow row, Current was, SequenceState state) {
        var current =
                new Current(was.sequenceId(), was.sequenceName(), was.zone(), state, 2, was.plannedAt(), null, null);
        return new ContactRow(
                row.id(),
                row.name(),
                row.email(),
                row.company(),
                row.jobTitle(),
                row.phone(),
                row.status(),
                row.lastContactedAt(),
                row.lists(),
                current,
                row.otherSequences());
    }

    private static String nameOf(long sequenceId) {
        return SEQUENCES.get((int) sequenceId - 1).name();
    }

    private List<ContactRow> matching(ContactFilter filter, ContactSort sort) {
        fail();
        return contacts.values().stream()
                .filter(row -> matches(row, filter))
                .sorted(order(sort))
                .collect(Collectors.toList());
    }

    private static boolean matches(ContactRow row, ContactFilter filter) {
        String text = filter.text().toLowerCase(Locale.ROOT);
        if (!(row.name() + " " + row.email() + " " + row.company())
                .toLowerCase(Locale.ROOT)
                .contains(text)) {
            return false;
        }
        var current = row.current();
        Predicate<Criterion> holds = criterion -> switch (criterion) {
            case Criterion.State state -> current != null && state.values().contains(current.state());
            case Criterion.InSequence in ->
                current != null && in.values().stream().anyMatch(sequence -> sequence.id() == current.sequenceId());
            case Criterion.Status status -> status.values().contains(row.status());
            // What the rest means is the store's to know; here it matches everybody.
            default -> true;
        };
        return filter.match() == Match.ALL
                ? filter.criteria().stream().allMatch(holds)
                : filter.criteria().stream().anyMatch(holds);
    }

    private static Comparator<ContactRow> order(ContactSort sort) {
        Comparator<ContactRow> order =
                switch (sort.by()) {
                    case NAME -> Comparator.comparing(ContactRow::name);
                    case EMAIL -> Comparator.comparing(ContactRow::email);
                    case COMPANY -> Comparator.comparing(ContactRow::company);
                    case JOB_TITLE -> Comparator.comparing(ContactRow::jobTitle);
                    case LAST_CONTACTED -> Comparator.comparing(ContactsInMemory::contacted);
                    case STATUS -> Comparator.comparing(ContactRow::status);
                    case NEXT_STEP -> Comparator.comparing(ContactsInMemory::planned);
                };
        return sort.ascending() ? order : order.reversed();
    }

    private static Instant contacted(ContactRow row) {
        return row.lastContactedAt() == null ? Instant.MAX : row.lastContactedAt();
    }

    private static Instant planned(ContactRow row) {
        var planned = row.current() == null ? null : row.current().plannedAt();
        return planned == null ? Instant.MAX : planned;
    }

    private void fail() {
        if (broken != null) {
            throw broken;
        }
    }
}

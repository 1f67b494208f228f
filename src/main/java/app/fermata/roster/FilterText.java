package app.fermata.roster;

import app.fermata.contact.ContactStatus;
import app.fermata.roster.ContactFilter.Group;
import app.fermata.roster.ContactFilter.Part;
import app.fermata.sequence.PauseReason;
import app.fermata.sequence.SequenceState;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A filter as JSON text, to be stored.
///
/// `{"version": 1, "text": …, "match": "ALL", "parts": [{"field": "STATE", "operator": "IS", "values": ["PAUSED"]},
/// …]}`;
/// a part with `match` and `parts` is a group. Names nobody knows are passed over, so that a later version may add to
/// it; a criterion that cannot be read makes the whole filter unreadable, as without it more contacts would match.
final class FilterText {

    static final int VERSION = 1;

    /// The longest text the store takes, in characters.
    static final int LONGEST = 20_000;

    private static final JsonMapper JSON = new JsonMapper();

    private FilterText() {}

    static String write(ContactFilter filter) {
        var root = JSON.createObjectNode().put("version", VERSION).put("text", filter.text());
        root.put("match", filter.match().name());
        filter.parts().forEach(part -> root.withArray("parts").add(part(part)));
        return root.toString();
    }

    private static ObjectNode part(Part part) {
        return switch (part) {
            case Criterion criterion -> criterion(criterion);
            case Group group -> {
                var node = JSON.createObjectNode().put("match", group.match().name());
                group.criteria().forEach(it -> node.withArray("parts").add(criterion(it)));
                yield node;
            }
        };
    }

    private static ObjectNode criterion(Criterion criterion) {
        var node = JSON.createObjectNode();
        switch (criterion) {
            case Criterion.Words words -> {
                switch (words.field()) {
                    case WordsField.Given given -> node.put("field", given.name());
                    case WordsField.Own own ->
                        node.put("field", "OWN").put("id", own.id()).put("name", own.name());
                }
                node.put("value", words.value());
            }
            case Criterion.Status status -> values(node.put("field", "STATUS"), status.values(), Enum::name);
            case Criterion.State state -> values(node.put("field", "STATE"), state.values(), Enum::name);
            case Criterion.Reason reason -> values(node.put("field", "REASON"), reason.values(), Enum::name);
            case Criterion.Listed listed -> {
                node.put("field", "LIST");
                listed.values().forEach(it -> named(node, it.id(), it.name()));
            }
            case Criterion.InSequence in -> {
                node.put("field", "SEQUENCE");
                in.values().forEach(it -> named(node, it.id(), it.name()));
            }
            case Criterion.Step step -> node.put("field", "STEP").put("value", step.position());
            case Criterion.Day day -> {
                node.put("field", day.field().name());
                if (day.day() != null) node.put("day", day.day().toString());
                if (day.operator().needsDays()) node.put("days", day.days());
            }
        }
        return node.put("operator", criterion.operator().name());
    }

    private static <T> void values(ObjectNode node, List<T> values, Function<T, String> name) {
        values.forEach(value -> node.withArray("values").add(name.apply(value)));
    }

    private static void named(ObjectNode node, long id, String name) {
        node.withArray("values").addObject().put("id", id).put("name", name);
    }

    /// The filter, or nothing where the text is not one this version can read.
    static Optional<ContactFilter> read(String text, FilterNames names) {
        try {
            var root = JSON.readTree(text);
            if (root.path("version").asInt() != VERSION) return Optional.empty();
            var parts = new ArrayList<Part>();
            for (var node : root.path("parts")) parts.add(part(node, names));
            return Optional.of(
                    new ContactFilter(root.path("text").asText(), Match.valueOf(required(root, "match")), parts));
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Part part(JsonNode node, FilterNames names) {
        if (!node.has("parts")) return criterion(node, names);
        var criteria = new ArrayList<Criterion>();
        for (var inner : node.path("parts")) criteria.add(criterion(inner, names));
        return new Group(Match.valueOf(required(node, "match")), criteria);
    }

    private static Criterion criterion(JsonNode node, FilterNames names) {
        var field = required(node, "field");
        var operator = Operator.valueOf(required(node, "operator"));
        var value = node.path("value");
        return switch (field) {
            case "STATUS" -> new Criterion.Status(operator, values(node, it -> ContactStatus.valueOf(it.asText())));
            case "STATE" -> new Criterion.State(operator, values(node, it -> SequenceState.valueOf(it.asText())));
            case "REASON" -> new Criterion.Reason(operator, values(node, it -> PauseReason.valueOf(it.asText())));
            case "LIST" -> new Criterion.Listed(operator, values(node, it -> names.list(id(it), name(it))));
            case "SEQUENCE" -> new Criterion.InSequence(operator, values(node, it -> names.sequence(id(it), name(it))));
            case "STEP" -> new Criterion.Step(operator, value.asInt());
            case "OWN" -> new Criterion.Words(names.field(id(node), name(node)), operator, value.asText());
            case "CREATED", "LAST_CONTACTED", "ADDED", "PLANNED", "PAUSED", "RESUMES" ->
                new Criterion.Day(
                        DayField.valueOf(field),
                        operator,
                        day(node),
                        node.path("days").asInt());
            default -> new Criterion.Words(WordsField.Given.valueOf(field), operator, value.asText());
        };
    }

    private static @Nullable LocalDate day(JsonNode node) {
        return node.has("day") ? LocalDate.parse(node.path("day").asText()) : null;
    }

    private static <T> List<T> values(JsonNode node, Function<JsonNode, T> read) {
        var values = new ArrayList<T>();
        for (var value : node.path("values")) values.add(read.apply(value));
        return values;
    }

    private static long id(JsonNode node) {
        if (!node.path("id").canConvertToLong()) throw new IllegalArgumentException("no id in " + node);
        return node.path("id").asLong();
    }

    private static String name(JsonNode node) {
        return node.path("name").asText();
    }

    private static String required(JsonNode node, String name) {
        return node.path(name).asText();
    }
}

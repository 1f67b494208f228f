package app.fermata.roster;

import java.util.List;

/// What this workspace has to filter by, each by name.
///
/// @param sequences those that are not archived
/// @param fields the rep's own
public record FilterChoices(List<NamedSequence> sequences, List<NamedList> lists, List<WordsField.Own> fields) {

    public static final FilterChoices NONE = new FilterChoices(List.of(), List.of(), List.of());

    public FilterChoices {
        sequences = List.copyOf(sequences);
        lists = List.copyOf(lists);
        fields = List.copyOf(fields);
    }
}

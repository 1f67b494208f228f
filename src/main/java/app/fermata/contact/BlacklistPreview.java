package app.fermata.contact;

import java.util.List;

/// What adding some wishes to the blacklist would do.
///
/// @param fresh what would be added, each entry once
/// @param already entries that are there already
/// @param unreadable what is neither an address nor a domain
/// @param contacts how many contacts the fresh entries cover
/// @param enrollments how many sequences they would be taken out of, each contact and sequence counted once
public record BlacklistPreview(
        List<BlacklistWish> fresh,
        List<String> already,
        List<BlacklistTarget.Unreadable> unreadable,
        int contacts,
        int enrollments) {

    public BlacklistPreview {
        fresh = List.copyOf(fresh);
        already = List.copyOf(already);
        unreadable = List.copyOf(unreadable);
    }
}

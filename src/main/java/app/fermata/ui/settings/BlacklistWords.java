package app.fermata.ui.settings;

import app.fermata.contact.BlacklistPreview;
import app.fermata.contact.BlacklistTarget;
import app.fermata.contact.BlacklistTarget.Address;
import app.fermata.contact.BlacklistTarget.Domain;
import app.fermata.contact.BlacklistTarget.Unreadable;
import app.fermata.contact.BlacklistUndone;
import app.fermata.contact.BlacklistWish;
import app.fermata.ui.kit.Texts;
import java.util.List;
import java.util.stream.Collectors;

/// The blacklist in the rep's words.
final class BlacklistWords {

    private static final int NAMED = 3;

    private BlacklistWords() {}

    /// "firm.example is on the blacklist now. 12 contacts were taken out of their sequences."
    static String added(BlacklistDesk.Added added) {
        if (added.entries().isEmpty()) {
            return Texts.get("blacklist.added.nothing");
        }
        var words =
                new StringBuilder(Texts.get("blacklist.added", added.entries().size(), names(added.entries())));
        if (added.enrollments() > 0) {
            words.append(' ').append(Texts.get("blacklist.ended", added.enrollments()));
        }
        if (added.leaving() > 0) {
            words.append(' ').append(Texts.get("blacklist.leaving", added.leaving()));
        }
        return words.toString();
    }

    /// "firm.example is off the blacklist. Whoever it took out of a sequence stays out."
    static String removed(BlacklistDesk.Removed removed) {
        return Texts.get("blacklist.removed", removed.entries().size(), names(removed.entries()));
    }

    static String undone(BlacklistUndone undone) {
        var words = Texts.get("blacklist.undone", undone.restored());
        return undone.left() == 0 ? words : words + " " + Texts.get("blacklist.undone.left", undone.left());
    }

    /// What is wrong with something written, and what to write; empty where nothing is, or nothing is written.
    static String problem(BlacklistTarget target) {
        return target instanceof Unreadable(var text, var problem) && problem != BlacklistTarget.Problem.EMPTY
                ? Texts.of("blacklist.problem", problem, text)
                : "";
    }

    /// "Covers 12 contacts and takes them out of 15 sequences."
    static String effect(BlacklistPreview preview) {
        if (preview.fresh().isEmpty()) {
            return preview.already().isEmpty() ? "" : Texts.get("blacklist.already", names(preview.already()));
        }
        return Texts.get("blacklist.covers", preview.contacts())
                + " "
                + Texts.get("blacklist.willEnd", preview.enrollments());
    }

    /// A word of warning where a domain is open to everybody; empty where none is.
    static String warning(List<BlacklistWish> wishes) {
        var free = wishes.stream()
                .map(BlacklistWish::target)
                .filter(target -> target instanceof Domain domain && domain.isFreeMail())
                .map(BlacklistTarget::entry)
                .distinct()
                .toList();
        return free.isEmpty() ? "" : Texts.get("blacklist.freeMail", free.size(), names(free));
    }

    /// "Blacklist 2 domains".
    static String button(List<BlacklistWish> fresh) {
        boolean domains = fresh.stream().allMatch(wish -> wish.target() instanceof Domain);
        boolean addresses = fresh.stream().allMatch(wish -> wish.target() instanceof Address);
        var key = addresses ? "blacklist.button.addresses" : domains ? "blacklist.button.domains" : "blacklist.button";
        return Texts.get(key, fresh.size());
    }

    private static String names(List<String> entries) {
        var some = entries.stream().limit(NAMED).collect(Collectors.joining(", "));
        return entries.size() <= NAMED ? some : Texts.get("blacklist.names.more", some, entries.size() - NAMED);
    }
}

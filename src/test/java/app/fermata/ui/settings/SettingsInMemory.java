package app.fermata.ui.settings;

import app.fermata.contact.BlacklistPreview;
import app.fermata.contact.BlacklistRow;
import app.fermata.contact.BlacklistTarget;
import app.fermata.contact.BlacklistTarget.Address;
import app.fermata.contact.BlacklistTarget.Unreadable;
import app.fermata.contact.BlacklistUndone;
import app.fermata.contact.BlacklistWish;
import app.fermata.sequence.MailboxCard;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// Settings without a store. Every address covers one contact and every domain twelve.
final class SettingsInMemory implements SettingsDesk, BlacklistDesk {

    static final Instant NOW = Instant.parse("2026-03-05T15:02:00Z");

    MailboxCard mailbox = new MailboxCard(
            1, "Robin Hale", "me@rep.example", "Robin Hale\nHarbor Compilers · +33 1 55 01 02 03", 50, 400, 60);
    boolean several;
    final List<BlacklistRow> rows = new ArrayList<>();

    @Nullable
    RuntimeException broken;

    static SettingsInMemory crowded(int count) {
        var settings = new SettingsInMemory();
        settings.rows.add(new BlacklistRow(
                "competitor.example", "A competitor; the board asked that nobody there is written to", NOW, 12));
        settings.rows.add(new BlacklistRow(
                "a.very.long.name.of.somebody.who.asked@an-even-longer-name-of-a-company.example",
                "Asked not to be contacted",
                NOW.minus(Duration.ofDays(90)),
                1));
        for (int i = 2; i < count; i++) {
            settings.rows.add(new BlacklistRow(
                    "person" + i + "@firm.example",
                    i % 3 == 0 ? "" : "Asked by phone",
                    NOW.minus(Duration.ofDays(i)),
                    i % 2));
        }
        return settings;
    }

    @Override
    public Settings read() {
        if (broken != null) throw broken;
        rows.sort(Comparator.comparing(BlacklistRow::entry));
        return new Settings(List.of(mailbox), List.copyOf(rows), several);
    }

    @Override
    public boolean change(MailboxCard from, MailboxCard to) {
        if (broken != null) throw broken;
        if (!from.equals(mailbox)) return false;
        mailbox = to;
        return true;
    }

    @Override
    public void allowSeveral(boolean allowed) {
        several = allowed;
    }

    @Override
    public BlacklistDesk blacklist() {
        return this;
    }

    @Override
    public List<Address> addresses(long[] contactIds) {
        return LongStream.of(contactIds)
                .mapToObj(id -> new Address("person" + id + (id % 2 == 0 ? "@gmail.com" : "@firm.example")))
                .toList();
    }

    private boolean isThere(String entry) {
        return rows.stream().anyMatch(row -> row.entry().equals(entry));
    }

    @Override
    public BlacklistPreview preview(List<BlacklistWish> wishes) {
        if (broken != null) throw broken;
        var fresh = new ArrayList<BlacklistWish>();
        var already = new ArrayList<String>();
        var unreadable = new ArrayList<Unreadable>();
        for (var wish : wishes) {
            if (wish.target() instanceof Unreadable bad) unreadable.add(bad);
            else if (isThere(wish.target().entry())) already.add(wish.target().entry());
            else fresh.add(wish);
        }
        int contacts = fresh.stream().mapToInt(wish -> covered(wish.target())).sum();
        return new BlacklistPreview(fresh, already, unreadable, contacts, contacts / 2);
    }

    private static int covered(BlacklistTarget target) {
        return target instanceof Address ? 1 : 12;
    }

    @Override
    public Added add(List<BlacklistWish> wishes, Instant now) {
        var preview = preview(wishes);
        var fresh = preview.fresh().stream()
                .map(wish -> new BlacklistRow(wish.target().entry(), wish.reason(), now, covered(wish.target())))
                .toList();
        rows.addAll(fresh);
        var names = fresh.stream().map(BlacklistRow::entry).toList();
        return new Added(names, preview.contacts(), preview.enrollments(), 0, () -> {
            rows.removeAll(fresh);
            return new BlacklistUndone(fresh.size(), preview.enrollments(), 0);
        });
    }

    @Override
    public Removed remove(List<String> entries, Instant now) {
        var gone = rows.stream().filter(row -> entries.contains(row.entry())).toList();
        rows.removeAll(gone);
        return new Removed(gone.stream().map(BlacklistRow::entry).toList(), () -> {
            rows.addAll(gone);
            return new BlacklistUndone(gone.size(), 0, 0);
        });
    }
}

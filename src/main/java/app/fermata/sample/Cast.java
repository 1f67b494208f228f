package app.fermata.sample;

import app.fermata.contact.ContactStatus;
import app.fermata.contact.NewContact;
import java.text.Normalizer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The people of the sample besides the pioneers: put together from lists, the same for the same seed.
final class Cast {

    private static final List<String> JOB_TITLES = List.of(
            "Head of Operations",
            "Operations Manager",
            "Production Planner",
            "Plant Manager",
            "Supply Chain Director",
            "Head of Logistics",
            "Logistics Coordinator",
            "Managing Director",
            "Chief Operating Officer",
            "Purchasing Manager",
            "IT Manager",
            "Head of IT",
            "Workshop Foreman",
            "Fleet Manager",
            "Warehouse Manager",
            "Customer Service Lead",
            "Continuous Improvement Lead",
            "Finance Director",
            "Owner",
            "Dispatch Supervisor");

    private static final Instant FIRST_CREATED = Instant.parse("2025-09-01T07:00:00Z");
    private static final int CREATED_WITHIN_DAYS = 120;

    private final Random random;
    private final Set<String> taken = new HashSet<>();

    Cast(Random random) {
        this.random = random;
    }

    /// `count` people who share no name and no address, four in five with a sequence meant for them.
    List<Person> people(int count) {
        var people = new ArrayList<Person>();
        while (people.size() < count) {
            var campaign = campaign();
            var culture = pick(campaign == null ? List.of(Culture.values()) : campaign.cultures());
            var card = card(culture);
            var name = card.firstName() + " " + card.lastName();
            if (taken.add(name) && taken.add(card.email()))
                people.add(new Person(0, card, culture, created(), campaign, null));
        }
        return people;
    }

    private @Nullable Campaign campaign() {
        int share = random.nextInt(100);
        if (share < 37) return Campaign.Q4_OUTBOUND;
        if (share < 57) return Campaign.RENEWALS_EMEA;
        if (share < 75) return Campaign.TRIAL_FOLLOW_UP;
        return share < 86 ? Campaign.NORDIC_PARTNERS : null;
    }

    private NewContact card(Culture culture) {
        var first = pick(culture.firstNames());
        var last = pick(culture.lastNames());
        var company = pick(culture.companies());
        var domain = company.substring(0, company.lastIndexOf(' '));
        var email = latin(first) + "." + latin(last) + "@" + latin(domain) + ".example";
        // Where the company is not known, a template that names it cannot be filled in.
        if (random.nextInt(70) == 0) company = "";
        return new NewContact(first, last, email, company, pick(JOB_TITLES), phone(culture), ContactStatus.NEW);
    }

    // Some people's number is not known.
    private String phone(Culture culture) {
        if (random.nextInt(5) == 0) return "";
        var phone = new StringBuilder();
        for (var sign : culture.phone().toCharArray()) {
            phone.append(sign == '#' ? (char) ('0' + random.nextInt(10)) : sign);
        }
        return phone.toString();
    }

    private Instant created() {
        return FIRST_CREATED
                .plus(random.nextInt(CREATED_WITHIN_DAYS), ChronoUnit.DAYS)
                .plus(random.nextInt(600), ChronoUnit.MINUTES);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /// Lower-case ASCII letters and hyphens only, as an address writes a name.
    static String latin(String name) {
        var plain = name.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("æ", "ae")
                .replace("ł", "l");
        return Normalizer.normalize(plain, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z]+", "-")
                .replaceAll("^-|-$", "");
    }
}

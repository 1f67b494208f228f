package app.fermata.recognition;

import app.fermata.recognition.Classifier.Label;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// Makes messages of every kind in ten languages: templates × slots × layouts × the headers that mail systems write.
/// The
/// same seed gives the same messages.
final class Generator {

    static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da");

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 6);
    private static final List<List<String>> ABSENCE_HEADERS = List.of(
            List.of(
                    "Return-Path: <>",
                    "Auto-Submitted: auto-generated",
                    "X-Auto-Response-Suppress: All",
                    "X-MS-Exchange-Inbox-Rules-Loop: me@example.com"),
            List.of("Return-Path: <>", "X-Auto-Response-Suppress: All"),
            List.of("Auto-Submitted: auto-replied", "Precedence: bulk", "X-Autoreply: yes"),
            List.of("Auto-Submitted: auto-replied (vacation)", "Precedence: junk"),
            List.of("Precedence: bulk"),
            List.of("Auto-Submitted: auto-replied"),
            List.of(),
            List.of());
    private static final List<List<String>> MACHINE_HEADERS = List.of(
            List.of("Auto-Submitted: auto-generated", "X-Auto-Response-Suppress: All"),
            List.of("Auto-Submitted: auto-replied", "Precedence: bulk"),
            List.of("Return-Path: <>", "Auto-Submitted: auto-replied"),
            List.of("Precedence: auto_reply"),
            List.of("X-Auto-Response-Suppress: DR, RN, NRN, OOF, AutoReply"),
            List.of(),
            List.of());

    private final RandomGenerator random;
    private final boolean heldOut;
    private final Templates english;

    Generator(long seed, boolean heldOut) {
        this.random = new SplittableRandom(seed);
        this.heldOut = heldOut;
        this.english = Templates.of("en", heldOut);
    }

    /// @param size how many out-of-office messages of each language; of the other kinds somewhat more or less
    List<Sample> make(int size) {
        var samples = new ArrayList<Sample>();
        for (String language : LANGUAGES) {
            var templates = Templates.of(language, heldOut);
            for (int i = 0; i < size; i++) samples.add(absence(language, templates));
            for (int i = 0; i < size * 9 / 10; i++) samples.add(otherAutomatic(language, templates));
            for (int i = 0; i < size * 14 / 10; i++) samples.add(human(language, templates));
            for (int i = 0; i < size / 3; i++) samples.add(bounce());
        }
        return samples;
    }

    private Sample absence(String language, Templates templates) {
        var slots = new Slots(random, language);
        var dates = slots.dates();
        var today = today();
        var first = today.minusDays(random.nextInt(6));
        var last = today.plusDays(1 + random.nextInt(chance(10) ? 200 : 25));
        String subject = templates.pick("our", random);
        String kind = slots.one(List.of("until", "until", "back", "back", "range", "nodate"));
        var says = new ArrayList<String>();
        if (chance(50)) says.add(templates.pick("thanks", random));
        says.add(templates.pick(kind, random));
        if (chance(60)) says.add(templates.pick("contact", random));
        if (chance(40)) says.add(templates.pick("later", random));
        if (chance(12)) says.add(templates.pick("auto", random));
        String text = letter(templates, slots, says, dates, first, last, subject);
        if (!language.equals("en") && chance(10)) {
            text += "\n\n-----\n\n"
                    + slots.fill(
                            english.pick(kind, random),
                            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH),
                            first,
                            last,
                            subject);
        }
        Optional<LocalDate> back =
                switch (kind) {
                    case "until", "range" -> Optional.of(last.plusDays(1));
                    case "back" -> Optional.of(last);
                    default -> Optional.empty();
                };
        String head = slots.fill(templates.pick("subject-ooo", random), dates, first, last, subject);
        // A subject that names a date must name the one of the text.
        if (head.contains(dates.format(last)))
            head = slots.fill("{S}", dates, first, last, chance(50) ? "Re: " + subject : subject);
        var headers = headers(ABSENCE_HEADERS);
        boolean telling = headers.stream().anyMatch(header -> header.startsWith("Auto") || header.startsWith("Return"));
        // Nothing but the words says so: rare.
        if (!telling && head.endsWith(subject) && head.length() < subject.length() + 5 && chance(75)) {
            head = slots.fill("{N}", dates, first, last, subject);
            headers = ABSENCE_HEADERS.get(2);
        }
        return new Sample(Label.OUT_OF_OFFICE, language, raw(slots, head, headers, today, chance(50), text), back);
    }

    private Sample otherAutomatic(String language, Templates templates) {
        var slots = new Slots(random, language);
        var today = today();
        String subject = templates.pick("our", random);
        String kind = slots.one(List.of("ack", "ack", "ack", "left", "left", "changed", "closed"));
        var says = new ArrayList<String>();
        if (chance(30)) says.add(templates.pick("thanks", random));
        says.add(templates.pick(kind, random));
        if (chance(20)) says.add(templates.pick("auto", random));
        String text = letter(templates, slots, says, slots.dates(), today.minusDays(40), today.minusDays(1), subject);
        String head = templates.pick(kind.equals("ack") ? "subject-ack" : "subject-left", random);
        String filled = slots.fill(head, slots.dates(), today, today, subject);
        return new Sample(
                Label.OTHER_AUTOMATIC,
                language,
                raw(slots, filled, headers(MACHINE_HEADERS), today, chance(40), text),
                Optional.empty());
    }

    private Sample human(String language, Templates templates) {
        var slots = new Slots(random, language);
        var today = today();
        var day = today.plusDays(1 + random.nextInt(25));
        String subject = templates.pick("our", random);
        var says = new ArrayList<String>();
        if (chance(15)) says.add(templates.pick("thanks", random));
        says.add(templates.pick("human", random));
        if (chance(25)) says.add(templates.pick("human", random));
        var dates = slots.dates();
        String text = letter(templates, slots, says, dates, today, day, subject);
        if (chance(45)) {
            String quoted = slots.fill(
                    chance(15) ? templates.pick("until", random) : templates.pick("our", random),
                    dates,
                    today,
                    day,
                    subject);
            text += chance(50)
                    ? "\n\nOn Mon, 3 Feb 2025 at 10:12, " + slots.name() + " <me@example.com> wrote:\n> " + quoted
                            + "\n> Best\n"
                    : "\n\n-----Original Message-----\nFrom: " + slots.name() + "\nSent: Monday\n\n" + quoted + "\n";
        }
        String head = chance(75)
                ? slots.one(List.of("Re: ", "RE: ", "AW: ", "SV: ", "Re: "))
                        + (chance(6) ? templates.pick("subject-ooo", random).replaceAll("\\{\\w+}", "x") : subject)
                : subject;
        return new Sample(
                Label.HUMAN, language, raw(slots, head, List.of(), today, chance(75), text), Optional.empty());
    }

    private Sample bounce() {
        var templates = Templates.of("bounces", heldOut);
        var slots = new Slots(random, "any");
        var today = today();
        String text = slots.fill(templates.pick("text", random), slots.dates(), today, today, "A question");
        String subject = slots.fill(templates.pick("subject", random), slots.dates(), today, today, "A question");
        var headers = new ArrayList<>(List.of("Return-Path: <>"));
        if (chance(40)) headers.add("Auto-Submitted: auto-replied");
        String from = chance(70) ? "Mail Delivery Subsystem <MAILER-DAEMON@mx.example>" : "postmaster@mx.example";
        return new Sample(Label.BOUNCE, "any", raw(from, subject, headers, today, false, text), Optional.empty());
    }

    private String letter(
            Templates templates,
            Slots slots,
            List<String> says,
            DateTimeFormatter dates,
            LocalDate first,
            LocalDate last,
            String subject) {
        String between = slots.one(List.of(" ", " ", "\n", "\n\n"));
        var text = new StringBuilder();
        if (chance(65))
            text.append(slots.fill(templates.pick("greet", random), dates, first, last, subject))
                    .append("\n\n");
        text.append(slots.fill(String.join(between, says), dates, first, last, subject));
        if (chance(70)) {
            String name = slots.name();
            text.append("\n\n")
                    .append(templates.pick("close", random))
                    .append('\n')
                    .append(name);
            if (chance(35))
                text.append("\n\n")
                        .append(slots.fill("{C}\nTel. {P}\n{E}\nwww.example.com", dates, first, last, subject));
            if (chance(12))
                text.append("\n\n")
                        .append(
                                "This e-mail is confidential and intended solely for the addressee. If you are not the intended recipient, please delete it.");
        }
        return text.toString();
    }

    private String raw(
            Slots slots, String subject, List<String> headers, LocalDate day, boolean inThread, String text) {
        String name = slots.name();
        return raw(name + " <" + slots.email(name) + ">", subject, headers, day, inThread, text);
    }

    private String raw(
            String from, String subject, List<String> headers, LocalDate day, boolean inThread, String text) {
        var lines = new ArrayList<String>(headers);
        lines.add("From: " + from);
        lines.add("To: Me <me@example.com>");
        lines.add("Subject: =?UTF-8?B?" + base64(subject) + "?=");
        lines.add("Date: "
                + DateTimeFormatter.ofPattern("EEE, d MMM yyyy", Locale.ENGLISH).format(day) + " 09:30:00 +0100");
        lines.add("Message-ID: <" + random.nextInt(1_000_000_000) + "@example.com>");
        if (inThread) lines.add("In-Reply-To: <ours@example.com>");
        boolean html = chance(25);
        lines.add("Content-Type: text/" + (html ? "html" : "plain") + "; charset=UTF-8");
        lines.add("Content-Transfer-Encoding: base64");
        lines.add("");
        lines.add(base64(
                html
                        ? "<html><body><p>" + text.replace("\n\n", "</p><p>").replace("\n", "<br>")
                                + "</p></body></html>"
                        : text));
        return String.join("\r\n", lines) + "\r\n";
    }

    private List<String> headers(List<List<String>> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private LocalDate today() {
        return FIRST_DAY.plusDays(random.nextInt(600));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}

package app.fermata.sample;

import app.fermata.calendar.Window;
import app.fermata.sequence.StepKind;
import app.fermata.sequence.StepPlan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The steps of the sample's sequences and their words, as a rep who sells planning software would write them.
final class Scripts {

    static final List<StepPlan> OUTBOUND = numbered(
            mail("Introduction", 0, Window.of("10:00", "11:00"), "A shorter path for {{ contact.company }}", """
                Hello {{ contact.first_name | default: "there" }},

                teams like yours at {{ contact.company }} tell me the same thing: the plan is right on Monday and wrong by \
                Tuesday noon, and somebody spends the rest of the week on the phone.

                Meridian re-plans the day by itself when an order, a machine or a van drops out. Most customers get back \
                about six hours a week per planner.

                Would twenty minutes next week be worth it?

                {{ sender.signature }}
                """),
            reply("One question", 5, Window.of("10:00", "11:00"), """
                Hello {{ contact.first_name | default: "there" }},

                one question after my note last week: who at {{ contact.company }} owns the weekly plan today?

                If it is not you, a name is all I need.

                {{ sender.signature }}
                """),
            task(
                    StepKind.CALL,
                    "Call",
                    3,
                    "Ask who owns the weekly plan and what happens when it breaks. Offer the 20-minute demo; do not"
                            + " quote a price."),
            reply("Last word", 5, Window.of("14:00", "15:00"), """
                Hello {{ contact.first_name | default: "there" }},

                I have not heard from you, so I take it that planning is not what keeps you busy this quarter. I will not \
                write again.

                Should Tuesday noon ever come too early, you know where I am.

                {{ sender.signature }}
                """));

    static final List<StepPlan> RENEWALS = numbered(
            mail("Renewal ahead", 0, Window.of("09:00", "10:00"), "Renewal for next year", """
                Dear {{ contact.first_name | default: "customer" }},

                the Meridian licence of {{ contact.company }} comes up for renewal by \
                {{ contact.renewal_date | default: "the end of spring" }}. Prices stay as they are for everyone who renews \
                before.

                Shall I send the paperwork to you, or to somebody in purchasing?

                {{ sender.signature }}
                """),
            reply("What changes", 6, null, """
                Dear {{ contact.first_name | default: "customer" }},

                in case it helps your budget round, what is new for {{ contact.company }} next year: unlimited read-only \
                users, the API without a surcharge, and support until 20:00 London time.

                {{ sender.signature }}
                """),
            task(
                    StepKind.MANUAL_EMAIL,
                    "Personal note",
                    4,
                    "Two lines in your own words: mention how they used it this year (see the usage report) and"
                            + " propose two dates."),
            reply("Before it lapses", 5, Window.of("14:00", "15:00"), """
                Dear {{ contact.first_name | default: "customer" }},

                without a word from you the licence lapses at the end of April, and your planners would find a closed \
                door on a Monday. I should not like that.

                A simple “go ahead” is enough.

                {{ sender.signature }}
                """));

    static final List<StepPlan> TRIAL = numbered(
            mail("Welcome", 0, null, "Your first week with Meridian", """
                Hi {{ contact.first_name | default: "there" }},

                your trial is open. The quickest way to see something: drop last week’s orders of {{ contact.company }} \
                into the import and press Plan. It takes about four minutes.

                {{ sender.signature }}
                """),
            reply("First result", 4, null, """
                Hi {{ contact.first_name | default: "there" }},

                did the first plan look like a day you would recognise? If it looked odd, the reason is nearly always the \
                opening hours. I am happy to look at it with you.

                {{ sender.signature }}
                """),
            task(
                    StepKind.CALL,
                    "Check-in call",
                    3,
                    "Have they planned a real day yet? If not: offer to import it for them."),
            mail("Still there?", 6, Window.of("11:00", "12:00"), "Shall I keep your trial open?", """
                Hi {{ contact.first_name | default: "there" }},

                your trial ends in a few days. I can add two weeks if you need them; just say so.

                {{ sender.signature }}
                """));

    static final List<StepPlan> NORDIC = numbered(
            mail("Partner idea", 0, Window.of("09:00", "10:00"), "{{ contact.company }} and Meridian", """
                Hello {{ contact.first_name | default: "there" }},

                we look for one partner per country in the Nordics who knows workshops and warehouses from the inside. \
                {{ contact.company }} was named to me twice in a week.

                May I send you the two-page outline?

                {{ sender.signature }}
                """),
            task(StepKind.LINKEDIN, "Connect", 2, "Connect without a pitch. Mention the trade fair in Helsinki."),
            task(StepKind.MANUAL_EMAIL, "The outline", 3, "Attach the two-page outline; one sentence on their region."),
            task(StepKind.OTHER_TASK, "Post the guide", 4, "Send the printed partner guide with a handwritten card."),
            mail("Closing the list", 6, Window.of("13:00", "14:00"), "Before I close the list", """
                Hello {{ contact.first_name | default: "there" }},

                I settle the partners for this year at the end of the month. If {{ contact.company }} would like to be \
                on the list, a short yes is enough; the rest can wait.

                {{ sender.signature }}
                """));

    private Scripts() {}

    private static StepPlan mail(String title, int days, @Nullable Window slot, String subject, String body) {
        return new StepPlan(0, 0, StepKind.AUTOMATIC_EMAIL, title, days, slot, subject, body, false);
    }

    private static StepPlan reply(String title, int days, @Nullable Window slot, String body) {
        return new StepPlan(0, 0, StepKind.AUTOMATIC_EMAIL, title, days, slot, "", body, true);
    }

    private static StepPlan task(StepKind kind, String title, int days, String notes) {
        return new StepPlan(0, 0, kind, title, days, null, "", notes, false);
    }

    private static List<StepPlan> numbered(StepPlan... steps) {
        var numbered = new ArrayList<StepPlan>();
        for (var s : steps) {
            numbered.add(new StepPlan(
                    0,
                    numbered.size() + 1,
                    s.kind(),
                    s.title(),
                    s.intervalDays(),
                    s.slot(),
                    s.subject(),
                    s.body(),
                    s.inThread()));
        }
        return List.copyOf(numbered);
    }
}

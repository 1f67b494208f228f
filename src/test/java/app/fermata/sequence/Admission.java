package app.fermata.sequence;

import app.fermata.delivery.SentLog;
import app.fermata.mail.LiquidCheck;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The use cases that add to sequences and take out of them, over a [Fixture] with real templates, in a few words.
public final class Admission {

    public final Enrolling enrolling;
    public final Removing removing;
    public final Deleting deleting;
    public final SendingRules rules;

    private final Fixture house;

    public Admission(Fixture house) {
        this.house = house;
        var log = new SentLog();
        this.enrolling = new Enrolling(house.workspace, log, new LiquidCheck());
        this.removing = new Removing(house.workspace, log);
        this.deleting = new Deleting(house.workspace, log);
        this.rules = new SendingRules(house.workspace);
    }

    public static EnrollRequest request(long sequenceId, long... contacts) {
        return request(sequenceId, null, new Sending.AsSoonAsPossible(), contacts);
    }

    public static EnrollRequest request(long sequenceId, @Nullable LocalDate start, Sending sending, long... contacts) {
        return new EnrollRequest(Selection.of(contacts), sequenceId, start, sending);
    }

    public EnrollResult enroll(long sequenceId, Instant now, long... contacts) {
        return enrolling.enroll(request(sequenceId, contacts), now);
    }

    public EnrollPreview preview(long sequenceId, Instant now, long... contacts) {
        return enrolling.preview(request(sequenceId, contacts), now);
    }

    public RemoveResult remove(long sequenceId, Instant now, long... contacts) {
        return removing.remove(new RemoveRequest(Selection.of(contacts), sequenceId), now);
    }

    public DeleteResult delete(Instant now, long... contacts) {
        return deleting.delete(Selection.of(contacts), now);
    }

    /// Gives a step's text a template.
    public void write(long sequenceId, int position, String template) {
        house.execute("update step set body = '" + template + "' where sequence_id = " + sequenceId + " and position = "
                + position);
    }

    /// Every row of the tables these actions change, without versions and what only counts up.
    public List<String> everything() {
        var lines = new ArrayList<String>();
        for (var table :
                List.of("contact", "enrollment", "task", "batch", "former_enrollment", "custom_value", "pause")) {
            var columns = house.workspace.read(session -> session.createNativeQuery(
                            "select column_name from information_schema.columns where table_name = :name"
                                    + " and column_name <> 'VERSION' order by column_name",
                            String.class)
                    .setParameter("name", table.toUpperCase(java.util.Locale.ROOT))
                    .getResultList());
            var row = String.join(
                    " || '|' || ",
                    columns.stream()
                            .map("coalesce(cast(%s as varchar), '-')"::formatted)
                            .toList());
            house.workspace
                    .read(session -> session.createNativeQuery(
                                    "select " + row + " as line from " + table + " order by line", String.class)
                            .getResultList())
                    .forEach(line -> lines.add(table + ": " + line));
        }
        return lines;
    }
}

package app.fermata.delivery;

import app.fermata.sequence.Fixture;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/// A [Fixture] with a dispatcher over a [ScriptedMailer].
final class PostOffice implements AutoCloseable {

    Fixture house;
    final ScriptedMailer mailer = new ScriptedMailer();
    Dispatcher dispatcher;
    private final Composer composer;

    PostOffice(Fixture house, Composer composer) {
        this.house = house;
        this.composer = composer;
        this.dispatcher = new Dispatcher(house.workspace, house.unpausing, composer, mailer);
    }

    PostOffice(Fixture house) {
        this(house, PostOffice::plain);
    }

    static OutgoingMessage plain(Composer.Order order) {
        var text = order.to().email() + "\n" + order.step().body();
        return new OutgoingMessage(order.messageId(), order.step().subject(), text.getBytes(StandardCharsets.UTF_8));
    }

    Tick tick(Instant now) {
        return dispatcher.runDue(now);
    }

    /// The program ends and starts again; the mail server has not noticed.
    void restart(Instant now) {
        house = house.restarted();
        dispatcher = new Dispatcher(house.workspace, house.unpausing, composer, mailer);
        dispatcher.recover(now);
    }

    /// When messages left, in order.
    List<Instant> sent() {
        return house.workspace.read(
                session -> session.createSelectionQuery("select sentAt from Delivery order by sentAt", Instant.class)
                        .getResultList());
    }

    @Override
    public void close() {
        house.close();
    }
}

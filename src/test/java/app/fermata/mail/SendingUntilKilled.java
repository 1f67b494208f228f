package app.fermata.mail;

import app.fermata.delivery.OutgoingMessage;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Random;

/// A process that sends practice messages and says so after each, until it is killed.
final class SendingUntilKilled {

    private SendingUntilKilled() {}

    public static void main(String[] arguments) throws Exception {
        var mailbox = new PracticeMailbox(Path.of(arguments[0]));
        PrintStream said = System.out;
        for (int number = 0; ; number++) {
            mailbox.send(message(number));
            said.println(number);
        }
    }

    /// Big enough for a kill to hit the middle of it.
    static OutgoingMessage message(int number) {
        byte[] mime = new byte[300_000];
        new Random(number).nextBytes(mime);
        return new OutgoingMessage("<fermata." + number + "@rep.example>", "Hello", mime);
    }
}

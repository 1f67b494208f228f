package app.fermata.delivery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A mail server in memory that does what a test tells it to; what it is told nothing about it accepts.
class ScriptedMailer implements Mailer {

    /// The process ends here: nothing after it is run.
    static final class Killed extends Error {}

    /// What happens when a message is handed over.
    interface Answer {
        String to(OutgoingMessage message) throws RefusedException, UnavailableException;
    }

    /// The Message-IDs that have arrived, in order, as often as they did.
    final List<String> arrived = new ArrayList<>();

    private final Deque<Answer> script = new ArrayDeque<>();
    private final Map<String, Trace> traces = new HashMap<>();

    ScriptedMailer then(Answer answer) {
        script.add(answer);
        return this;
    }

    ScriptedMailer thenAccepts() {
        return then(this::accept);
    }

    ScriptedMailer thenRefuses(String reason) {
        return then(message -> {
            throw new RefusedException(reason);
        });
    }

    ScriptedMailer thenIsUnavailable() {
        return then(message -> {
            throw new UnavailableException("No connection", new java.io.IOException("refused"));
        });
    }

    /// Has something happen while a message is on its way, before it arrives.
    ScriptedMailer thenAcceptsAfter(Runnable meanwhile) {
        return then(message -> {
            meanwhile.run();
            return accept(message);
        });
    }

    /// Lets a search for any message answer `trace`.
    ScriptedMailer tracing(Trace trace) {
        traces.put("", trace);
        return this;
    }

    String accept(OutgoingMessage message) {
        arrived.add(message.messageId());
        return "250 OK";
    }

    @Override
    public String send(OutgoingMessage message) throws RefusedException, UnavailableException {
        var answer = script.poll();
        return answer == null ? accept(message) : answer.to(message);
    }

    @Override
    public Trace trace(String messageId) {
        var told = traces.get("");
        if (told != null) return told;
        return arrived.contains(messageId) ? Trace.ARRIVED : Trace.NOT_ARRIVED;
    }
}

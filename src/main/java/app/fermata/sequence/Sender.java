package app.fermata.sequence;

/// The mailbox a sequence writes from.
public record Sender(long mailboxId, String name, String address, String signature, Quota quota) {}

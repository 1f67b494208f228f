package app.fermata.delivery;

/// How far a message has come.
public enum DeliveryStatus {
    /// Claimed, and being handed to the mail server.
    IN_FLIGHT,
    SENT,
    /// Refused for good.
    REFUSED
}

package app.fermata.recognition;

import java.util.List;

/// The parts of a message that a mail server wrote for machines (RFC 3462): delivery status, disposition, the returned
/// message's header.
///
/// @param type the report's type in lower case, such as `delivery-status`; `""` where only a message is returned
/// @param fields the blocks of fields of RFC 3464: the first speaks of the message, each other of one recipient
/// @param returned the header of the message it speaks of, where it is returned
public record ServerReport(String type, List<Headers> fields, List<Headers> returned) {

    public ServerReport {
        fields = List.copyOf(fields);
        returned = List.copyOf(returned);
    }

    /// The Message-ID of the message it speaks of, `""` where it is not returned.
    public String returnedMessageId() {
        return returned.isEmpty() ? "" : returned.getFirst().first("message-id");
    }
}

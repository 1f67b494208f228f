package app.fermata.sequence;

import app.fermata.store.Workspace;
import org.hibernate.StatelessSession;

/// The rules of sending that the rep sets once for all sequences.
///
/// Kept in the table of settings, one line each; what was never set has its default.
public final class SendingRules {

    private static final String SEVERAL = "enroll.several";

    private final Workspace workspace;

    public SendingRules(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Whether a contact may be engaged in several sequences at once; not unless the rep says so.
    public boolean allowSeveralSequences() {
        return workspace.read(SendingRules::allowSeveralSequences);
    }

    /// Sets it; what is engaged already stays as it is.
    public void setAllowSeveralSequences(boolean allowed) {
        workspace.write(session -> write(session, SEVERAL, String.valueOf(allowed)));
    }

    static boolean allowSeveralSequences(StatelessSession session) {
        return Boolean.parseBoolean(read(session, SEVERAL));
    }

    private static String read(StatelessSession session, String name) {
        return session.createNativeQuery("select content from setting where name = :name", String.class)
                .setParameter("name", name)
                .uniqueResultOptional()
                .orElse("");
    }

    private static int write(StatelessSession session, String name, String content) {
        return session.createNativeMutationQuery(
                        "merge into setting (name, content) key (name) values (:name, :content)")
                .setParameter("name", name)
                .setParameter("content", content)
                .executeUpdate();
    }
}

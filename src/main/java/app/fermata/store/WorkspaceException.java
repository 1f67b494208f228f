package app.fermata.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A workspace cannot be opened, read or written; [#kind()] says which of the few known ways it failed.
/// Nothing in the workspace has been changed by the failing call.
public final class WorkspaceException extends RuntimeException {

    /// The known ways; each has a sentence for the rep that says what happened and what to do.
    public enum Kind {
        /// Another Fermata has this workspace open.
        IN_USE,
        /// The folder cannot be created or written to.
        NOT_WRITABLE,
        /// The disk holding the workspace is full.
        DISK_FULL,
        /// The database file cannot be read as one.
        DAMAGED,
        /// The workspace was written by a newer Fermata.
        NEWER,
        /// Anything else; the log has the cause.
        FAILED
    }

    private final Kind kind;
    private final transient Path folder;

    public WorkspaceException(Kind kind, Path folder, @Nullable Throwable cause) {
        super(kind + ": " + folder, cause);
        this.kind = kind;
        this.folder = folder;
    }

    public Kind kind() {
        return kind;
    }

    /// The workspace folder the failure is about.
    public Path folder() {
        return folder;
    }

    /// The kind a failure of the store belongs to, by the H2 error codes and messages in its causes.
    static Kind kindOf(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof WorkspaceException known) return known.kind();
            var message = String.valueOf(t.getMessage());
            if (message.contains("No space left") || message.contains("not enough space")) return Kind.DISK_FULL;
            if (t instanceof java.nio.file.AccessDeniedException || message.contains("Permission denied")) {
                return Kind.NOT_WRITABLE;
            }
        }
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof java.sql.SQLException sql) {
                var kind =
                        switch (sql.getErrorCode()) {
                            case org.h2.api.ErrorCode.DATABASE_ALREADY_OPEN_1 -> Kind.IN_USE;
                            case org.h2.api.ErrorCode.FILE_CORRUPTED_1,
                                    org.h2.api.ErrorCode.FILE_VERSION_ERROR_1,
                                    org.h2.api.ErrorCode.IO_EXCEPTION_1,
                                    org.h2.api.ErrorCode.IO_EXCEPTION_2,
                                    org.h2.api.ErrorCode.FILE_ENCRYPTION_ERROR_1,
                                    org.h2.api.ErrorCode.WRONG_USER_OR_PASSWORD -> Kind.DAMAGED;
                            case org.h2.api.ErrorCode.DATABASE_IS_READ_ONLY -> Kind.NOT_WRITABLE;
                            default -> Kind.FAILED;
                        };
                if (kind != Kind.FAILED) return kind;
            }
        }
        return Kind.FAILED;
    }
}

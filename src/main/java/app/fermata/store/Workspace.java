package app.fermata.store;

import app.fermata.store.WorkspaceException.Kind;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A rep's workspace: one folder, one H2 file in it, held by one process.
///
/// All work goes through [#read] and [#write]: a short transaction on a session of its own, which ends with the
/// function. A commit is on disk when `write` returns (`WRITE_DELAY=0`). No port is opened.
public final class Workspace implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Workspace.class);
    private static final String LATEST_SCHEMA = "2";

    private final Path folder;
    private final FolderLock lock;
    private final HikariDataSource pool;
    private final SessionFactory sessions;
    private final List<Runnable> onCommit = new CopyOnWriteArrayList<>();

    private Workspace(Path folder, FolderLock lock, HikariDataSource pool, SessionFactory sessions) {
        this.folder = folder;
        this.lock = lock;
        this.pool = pool;
        this.sessions = sessions;
    }

    /// Opens the workspace in `folder`, creating or migrating it where needed.
    ///
    /// @param entities every entity class the program knows; the schema is checked against them
    /// @throws WorkspaceException when it cannot be opened; whatever was there is left as it was
    public static Workspace open(Path folder, Collection<Class<?>> entities) {
        // H2 reads settings after a semicolon: a folder's name must not be able to add any.
        var file = folder.toAbsolutePath().resolve("fermata").toString();
        if (file.indexOf(';') >= 0) throw new WorkspaceException(Kind.NOT_WRITABLE, folder, null);
        var lock = FolderLock.take(folder);
        var database = Path.of(file + ".mv.db");
        HikariDataSource pool = null;
        try {
            BeforeMigration.putBack(folder, database);
            DatabaseFile.check(folder, database);
            pool = connect(file);
            if (isBehind(folder, pool)) {
                pool.close();
                BeforeMigration.keep(folder, database);
                pool = connect(file);
            }
            migrate(folder, pool);
            BeforeMigration.forget(folder, database);
            return new Workspace(folder, lock, pool, sessionFactory(pool, entities));
        } catch (RuntimeException failure) {
            closeAfter(failure, pool, lock, () -> BeforeMigration.putBack(folder, database));
            if (failure instanceof WorkspaceException known) throw known;
            throw new WorkspaceException(WorkspaceException.kindOf(failure), folder, failure);
        }
    }

    private static HikariDataSource connect(String file) {
        var config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:file:" + file
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=20000;QUERY_CACHE_SIZE=64");
        config.setUsername("fermata");
        config.setPassword("");
        config.setMaximumPoolSize(3);
        // The file closes with its last connection: none may be retired while the workspace is open.
        config.setMaxLifetime(0);
        config.setPoolName("workspace");
        config.setAutoCommit(false);
        config.setInitializationFailTimeout(1);
        return new HikariDataSource(config);
    }

    private static Flyway flyway(HikariDataSource pool) {
        return Flyway.configure()
                .dataSource(pool)
                .locations("classpath:app/fermata/store/migrations")
                .baselineOnMigrate(false)
                .load();
    }

    private static boolean isBehind(Path folder, HikariDataSource pool) {
        var info = flyway(pool).info();
        var current = info.current();
        if (current != null
                && current.getVersion() != null
                && current.getVersion().isNewerThan(LATEST_SCHEMA)) {
            throw new WorkspaceException(Kind.NEWER, folder, null);
        }
        return info.pending().length > 0;
    }

    private static void migrate(Path folder, HikariDataSource pool) {
        try {
            flyway(pool).migrate();
        } catch (FlywayException failure) {
            var kind = WorkspaceException.kindOf(failure);
            throw new WorkspaceException(kind == Kind.FAILED ? Kind.DAMAGED : kind, folder, failure);
        }
    }

    private static SessionFactory sessionFactory(HikariDataSource pool, Collection<Class<?>> entities) {
        return new HibernatePersistenceConfiguration("fermata")
                .managedClasses(entities)
                .property(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, pool)
                .property(AvailableSettings.HBM2DDL_AUTO, "validate")
                .property(AvailableSettings.PHYSICAL_NAMING_STRATEGY, new PhysicalNamingStrategySnakeCaseImpl())
                .property(AvailableSettings.JDBC_TIME_ZONE, "UTC")
                .property(AvailableSettings.STATEMENT_BATCH_SIZE, 500)
                .property(AvailableSettings.CONNECTION_PROVIDER_DISABLES_AUTOCOMMIT, true)
                .property(AvailableSettings.USE_SECOND_LEVEL_CACHE, false)
                .createEntityManagerFactory();
    }

    /// The folder this workspace lies in.
    public Path folder() {
        return folder;
    }

    /// Runs `work` in a transaction that changes nothing and returns what it returns.
    public <T> T read(Function<StatelessSession, T> work) {
        return transact(work);
    }

    /// Runs `work` in one transaction: all of it is committed, or none of it. Listeners are told after the commit.
    ///
    /// @throws WorkspaceException DISK_FULL and the like; whatever `work` throws passes through after the rollback
    public <T> T write(Function<StatelessSession, T> work) {
        var result = transact(work);
        for (var listener : onCommit) listener.run();
        return result;
    }

    private <T> T transact(Function<StatelessSession, T> work) {
        try {
            return sessions.fromStatelessTransaction(work);
        } catch (RuntimeException failure) {
            var kind = WorkspaceException.kindOf(failure);
            if (kind == Kind.FAILED || failure instanceof WorkspaceException) throw failure;
            // A file that could not be written to goes on failing until it is closed: opened afresh it works again as
            // soon as there is room.
            if (kind == Kind.DISK_FULL) pool.getHikariPoolMXBean().softEvictConnections();
            throw new WorkspaceException(kind, folder, failure);
        }
    }

    /// Has `listener` run after every commit of [#write], on the writing thread; it must be quick and not throw.
    public void onCommit(Runnable listener) {
        onCommit.add(listener);
    }

    /// Closes the file in order; nothing may be running on this workspace any more.
    @Override
    public void close() {
        sessions.close();
        pool.close();
        try {
            lock.close();
        } catch (IOException failure) {
            log.warn("The lock of {} could not be released", folder, failure);
        }
    }

    private static void closeAfter(
            RuntimeException failure, @Nullable HikariDataSource pool, FolderLock lock, Runnable whenClosed) {
        try {
            if (pool != null) pool.close();
            whenClosed.run();
            lock.close();
        } catch (IOException | RuntimeException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }
}

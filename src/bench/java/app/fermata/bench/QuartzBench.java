package app.fermata.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.impl.matchers.GroupMatcher;

/// The same in Quartz: a JDBC job store on H2 with the same settings, 200,000 triggers, one group of each size.
final class QuartzBench implements AutoCloseable {

    private final Connection keepOpen;
    private final Scheduler scheduler;

    QuartzBench(Path folder, int total, int... sizes) {
        var url = "jdbc:h2:file:" + folder.resolve("quartz").toAbsolutePath()
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=20000;QUERY_CACHE_SIZE=64";
        try {
            keepOpen = DriverManager.getConnection(url, "sa", "");
            fill(total, sizes);
            scheduler = new StdSchedulerFactory(settings(url)).getScheduler();
        } catch (SQLException | SchedulerException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void fill(int total, int... sizes) throws SQLException {
        try (var statement = keepOpen.createStatement()) {
            statement.execute(tables());
            statement.execute(
                    "insert into qrtz_job_details (sched_name, job_name, job_group, job_class_name, is_durable,"
                            + " is_nonconcurrent, is_update_data, requests_recovery)"
                            + " values ('bench', 'job', 'jobs', 'org.quartz.jobs.NoOpJob', true, false, false, false)");
            int from = 1;
            for (int size : sizes) {
                fillGroup(statement, "g" + size, from, size);
                from += size;
            }
            fillGroup(statement, "rest", from, total - from + 1);
        }
    }

    private static void fillGroup(java.sql.Statement statement, String group, int from, int size) throws SQLException {
        long due = 4_102_444_800_000L;
        statement.execute("insert into qrtz_triggers (sched_name, trigger_name, trigger_group, job_name, job_group,"
                + " next_fire_time, prev_fire_time, priority, trigger_state, trigger_type, start_time, end_time,"
                + " misfire_instr) select 'bench', 't' || x, '" + group + "', 'job', 'jobs', " + due
                + " + x, -1, 5, 'WAITING', 'SIMPLE', " + due + ", 0, 0 from system_range(" + from + ", "
                + (from + size - 1) + ")");
        statement.execute("insert into qrtz_simple_triggers (sched_name, trigger_name, trigger_group, repeat_count,"
                + " repeat_interval, times_triggered) select 'bench', 't' || x, '" + group
                + "', 0, 0, 0 from system_range(" + from + ", " + (from + size - 1) + ")");
    }

    private static String tables() {
        try (var script = QuartzBench.class.getResourceAsStream("/org/quartz/impl/jdbcjobstore/tables_h2.sql")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Properties settings(String url) {
        var settings = new Properties();
        settings.setProperty("org.quartz.scheduler.instanceName", "bench");
        settings.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
        settings.setProperty("org.quartz.threadPool.threadCount", "1");
        settings.setProperty("org.quartz.jobStore.class", "org.quartz.impl.jdbcjobstore.JobStoreTX");
        settings.setProperty("org.quartz.jobStore.driverDelegateClass", "org.quartz.impl.jdbcjobstore.StdJDBCDelegate");
        settings.setProperty("org.quartz.jobStore.dataSource", "store");
        settings.setProperty("org.quartz.dataSource.store.provider", "hikaricp");
        settings.setProperty("org.quartz.dataSource.store.driver", "org.h2.Driver");
        settings.setProperty("org.quartz.dataSource.store.URL", url);
        settings.setProperty("org.quartz.dataSource.store.user", "sa");
        settings.setProperty("org.quartz.dataSource.store.password", "");
        settings.setProperty("org.quartz.dataSource.store.maxConnections", "3");
        return settings;
    }

    void pause(int size) {
        try {
            scheduler.pauseTriggers(GroupMatcher.triggerGroupEquals("g" + size));
        } catch (SchedulerException failure) {
            throw new IllegalStateException(failure);
        }
    }

    void resume(int size) {
        try {
            scheduler.resumeTriggers(GroupMatcher.triggerGroupEquals("g" + size));
        } catch (SchedulerException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        try {
            scheduler.shutdown(true);
            keepOpen.close();
        } catch (SchedulerException | SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

package app.fermata.sample;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Rows for one table, sent to the store together.
final class Rows implements AutoCloseable {

    private final PreparedStatement insert;
    private int count;

    private Rows(PreparedStatement insert) {
        this.insert = insert;
    }

    /// @param columns their names, with commas between them
    static Rows into(Connection connection, String table, String columns) throws SQLException {
        var places = "?, ".repeat(columns.split(",", -1).length - 1) + "?";
        var sql = "insert into " + table + " (" + columns + ") values (" + places + ")";
        return new Rows(connection.prepareStatement(sql, new String[] {"ID"}));
    }

    /// Adds a row, its values in the order of the columns; an enumeration is stored by name.
    void add(@Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i] instanceof Enum<?> one ? one.name() : values[i]);
        }
        insert.addBatch();
        count++;
    }

    /// Sends the rows; their keys, in order.
    long[] write() throws SQLException {
        var keys = new long[count];
        if (count == 0) return keys;
        insert.executeBatch();
        try (var generated = insert.getGeneratedKeys()) {
            for (int i = 0; i < count && generated.next(); i++) keys[i] = generated.getLong(1);
        }
        count = 0;
        return keys;
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}

package gatehouse.foundation.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** One question to a database, one answer as text. */
final class Ask {
    private Ask() {}

    static String one(DataSource login, String question) throws SQLException {
        try (Connection connection = login.getConnection()) {
            return one(connection, question);
        }
    }

    static String one(Connection connection, String question) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            return one(sql, question);
        }
    }

    static String one(Statement sql, String question) throws SQLException {
        try (ResultSet row = sql.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    static void tell(DataSource login, String order) throws SQLException {
        try (Connection connection = login.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(order);
        }
    }
}

package org.sanbao.demonstration;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.sanbao.database.DatabaseUnavailable;
import org.sanbao.database.MadeAnew;
import org.springframework.stereotype.Component;

/** A demonstration whose past was not told to the end: what its people still had in mind is gone, so it is told anew. */
@Component
class Unfinished implements MadeAnew {

    private final Grounds grounds;

    Unfinished(Grounds grounds) {
        this.grounds = grounds;
    }

    @Override
    public boolean isHalfMade(DataSource database) {
        return grounds.mayBeFilled() && isUnfinished(database);
    }

    static boolean isUnfinished(DataSource database) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var table = statement.executeQuery("select to_regclass('demonstration') is not null");
            table.next();
            if (!table.getBoolean(1)) {
                return false;
            }
            var row = statement.executeQuery("select exists (select from demonstration where lived < ends)");
            row.next();
            return row.getBoolean(1);
        } catch (SQLException e) {
            throw new DatabaseUnavailable("It could not be read whether the demonstration is whole: " + e.getMessage());
        }
    }
}

package org.sanbao.database;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings a database to the schema of this Sanbao. */
final class Migrations {

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

    private Migrations() {}

    /** @param fillings those that may have been stopped while they filled it, or kept what they once filled another with */
    static void run(DataSource database, List<Filling> fillings) {
        boolean halfMade = fillings.stream().anyMatch(each -> each.isHalfMade(database));
        var flyway = Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .cleanDisabled(!halfMade)
                .load();
        if (halfMade) {
            LOG.info("Filling this database was stopped half-way. It is emptied and filled again.");
            flyway.clean();
        }
        if (flyway.info().applied().length == 0) {
            fillings.forEach(each -> each.restore(database));
        }
        flyway.migrate();
    }
}

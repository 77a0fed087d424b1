package org.sanbao.database;

import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings a database to the schema of this Sanbao. */
final class Migrations {

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

    private Migrations() {}

    /** @param fillings those that may have been stopped while they filled it */
    static void run(DataSource database, Stream<MadeAnew> fillings) {
        boolean halfMade = fillings.anyMatch(each -> each.isHalfMade(database));
        var flyway = Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .cleanDisabled(!halfMade)
                .load();
        if (halfMade) {
            LOG.info("Filling this database was stopped half-way. It is emptied and filled again.");
            flyway.clean();
        }
        flyway.migrate();
    }
}

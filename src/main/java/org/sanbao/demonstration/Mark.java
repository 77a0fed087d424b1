package org.sanbao.demonstration;

import static org.sanbao.tables.Tables.DEMONSTRATION;
import static org.sanbao.tables.Tables.ORG_UNIT;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Whether this database is a demonstration, and how far its company has lived. */
@Repository
class Mark {

    /** @param lived up to where its days are told; it has come to the present when this is {@code ends} */
    record Life(Instant began, Instant ends, Instant lived) {
        boolean isWhole() {
            return !lived.isBefore(ends);
        }
    }

    private final DSLContext database;

    Mark(DSLContext database) {
        this.database = database;
    }

    boolean isEmpty() {
        return !database.fetchExists(ORG_UNIT);
    }

    Optional<Life> life() {
        return database.selectFrom(DEMONSTRATION)
                .fetchOptional(row -> new Life(row.getBegan(), row.getEnds(), row.getLived()));
    }

    void begin(Instant began, Instant ends) {
        database.insertInto(DEMONSTRATION)
                .set(DEMONSTRATION.BEGAN, began)
                .set(DEMONSTRATION.ENDS, ends)
                .set(DEMONSTRATION.LIVED, began)
                .execute();
    }

    void lived(Instant until) {
        database.update(DEMONSTRATION).set(DEMONSTRATION.LIVED, until).execute();
    }
}

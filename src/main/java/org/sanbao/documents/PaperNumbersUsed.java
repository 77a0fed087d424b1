package org.sanbao.documents;

import static org.sanbao.tables.Tables.PAPER;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanbao.shared.NumbersUsed;
import org.springframework.stereotype.Component;

/** Papers are numbered in the series of their form. */
@Component
class PaperNumbersUsed implements NumbersUsed {

    private final DSLContext database;

    PaperNumbersUsed(DSLContext database) {
        this.database = database;
    }

    @Override
    public boolean numbers(String series) {
        return database.fetchExists(PAPER, PAPER.FORM.eq(series));
    }

    @Override
    public Set<String> used(String series, UUID unit, Collection<String> numbers) {
        return database.select(PAPER.NUMBER)
                .from(PAPER)
                .where(PAPER.ORG.eq(unit), PAPER.FORM.eq(series), PAPER.NUMBER.in(numbers))
                .fetchSet(PAPER.NUMBER);
    }
}

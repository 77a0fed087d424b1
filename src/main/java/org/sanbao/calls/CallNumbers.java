package org.sanbao.calls;

import static org.sanbao.tables.Tables.CALL;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanbao.regulation.Regulations;
import org.sanbao.shared.NumberPattern;
import org.sanbao.shared.Numbers;
import org.sanbao.shared.NumbersUsed;
import org.springframework.stereotype.Component;

/** Numbers of the register, written as the regulation's series {@code register-number} says. */
@Component
class CallNumbers implements NumbersUsed {

    private static final String SERIES = "register-number";

    /** Where no regulation in force says how. */
    private static final NumberPattern PLAIN = new NumberPattern("{yyyy}{MM}-{seq:4}", "month");

    private final Numbers numbers;
    private final Regulations regulations;
    private final DSLContext database;

    CallNumbers(Numbers numbers, Regulations regulations, DSLContext database) {
        this.numbers = numbers;
        this.regulations = regulations;
        this.database = database;
    }

    @Override
    public boolean numbers(String series) {
        return series.equals(SERIES);
    }

    @Override
    public Set<String> used(String series, UUID unit, Collection<String> asked) {
        return database.select(CALL.NUMBER)
                .from(CALL)
                .where(CALL.ORG.eq(unit), CALL.NUMBER.in(asked))
                .fetchSet(CALL.NUMBER);
    }

    /** @param day the day the call was received, where the register is kept */
    String next(UUID org, LocalDate day) {
        NumberPattern pattern = regulations.numberPattern(org, SERIES).orElse(PLAIN);
        return pattern.write(day, numbers.next(SERIES, org, pattern.period(day)));
    }
}

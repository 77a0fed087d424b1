package org.sanbao.ledgers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sanbao.access.PeopleNames;
import org.sanbao.calendar.Period;
import org.sanbao.calendar.Periods;
import org.sanbao.calendar.Word;
import org.sanbao.calendar.WorkingCalendar;
import org.sanbao.obligations.WorkingHours;
import org.sanbao.regulation.rules.LedgerRule;
import org.springframework.stereotype.Component;

/** The periods of accounts, on the calendar of the unit whose the party is. */
@Component
class AccountPeriods {

    private final WorkingHours hours;
    private final PeopleNames people;

    AccountPeriods(WorkingHours hours, PeopleNames people) {
        this.hours = hours;
        this.people = people;
    }

    /** The organisation unit a party belongs to; {@code otherwise} for whoever belongs to none. */
    UUID unit(Party party, UUID otherwise) {
        return switch (party.kind()) {
            case PERSON ->
                people.reach(party.id()).map(PeopleNames.Reachable::unit).orElse(otherwise);
            case ORG -> party.id();
            case DEALER -> otherwise;
        };
    }

    Period holding(LedgerRule ledger, UUID unit, Instant at) {
        return new Periods(calendar(unit, at)).holding(at, word(ledger), null);
    }

    /** The period that begins on this day, or holds it. */
    Period beginning(LedgerRule ledger, UUID unit, LocalDate day, Instant knownAt) {
        WorkingCalendar calendar = calendar(unit, knownAt);
        return new Periods(calendar).holding(calendar.startOf(day), word(ledger), null);
    }

    private WorkingCalendar calendar(UUID unit, Instant at) {
        return hours.calendar(unit, at);
    }

    private static Word word(LedgerRule ledger) {
        return Word.valueOf(ledger.period().name());
    }
}

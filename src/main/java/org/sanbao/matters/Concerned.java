package org.sanbao.matters;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanbao.access.Holders;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.springframework.stereotype.Component;

/** Whom a matter concerns now: who answers it, who accepts that or sends it back, and who sees it. */
@Component
class Concerned {

    static final String READ = "report.read";
    static final String SETTLE = "inspection.write";

    private final Holders holders;
    private final BusinessClock clock;

    Concerned(Holders holders, BusinessClock clock) {
        this.holders = holders;
        this.clock = clock;
    }

    /** Who holds the post now, and who stands in; of one put to a person that person, or the head of the unit once the person has left. */
    Set<UUID> addressees(MatterTable.Row row) {
        if (row.role() != null) {
            var found = new HashSet<UUID>();
            holders.of(row.role(), row.roleUnit(), clock.instant()).forEach(each -> {
                found.add(each.person());
                Optional.ofNullable(each.deputyFor()).ifPresent(found::add);
            });
            return found;
        }
        return row.left()
                ? holders.head(row.org(), clock.instant()).map(Set::of).orElse(Set.of())
                : Set.of(row.person());
    }

    boolean answers(MatterTable.Row row, Actor reader) {
        return reader.person() != null && addressees(row).contains(reader.person());
    }

    /** Whoever inspects the unit, and whoever heads the next above, if that is not the company. */
    boolean supervises(MatterTable.Row row, Actor reader) {
        return inspects(row, reader) || isAbove(row, reader);
    }

    private static boolean inspects(MatterTable.Row row, Actor reader) {
        return reader.sight().covers(row.org()) && reader.may(SETTLE);
    }

    private boolean isAbove(MatterTable.Row row, Actor reader) {
        return reader.person() != null
                && head(row).filter(reader.person()::equals).isPresent();
    }

    private Optional<UUID> head(MatterTable.Row row) {
        return row.above() == null ? Optional.empty() : holders.head(row.above(), clock.instant());
    }

    /** Of those who may, whoever is asked first: the head above; who inspects where that one has a part in it, or there is none. */
    boolean settlesFirst(MatterTable.Row row, List<MatterTable.Word> words, Actor reader) {
        Set<UUID> barred = barred(row, words);
        Optional<UUID> head = head(row).filter(each -> !barred.contains(each));
        return reader.person() != null
                && !barred.contains(reader.person())
                && (head.isPresent() ? isAbove(row, reader) : inspects(row, reader));
    }

    /** Whom it was or is put to, and whoever said what was done. */
    Set<UUID> barred(MatterTable.Row row, List<MatterTable.Word> words) {
        var barred = new HashSet<>(addressees(row));
        barred.add(row.person());
        words.stream()
                .filter(each -> each.deed() == MatterView.Deed.ANSWERED)
                .map(MatterTable.Word::by)
                .forEach(barred::add);
        return barred;
    }

    /** One's own, and one of a unit in sight that one supervises or reads the reports of. */
    boolean sees(MatterTable.Row row, Actor reader) {
        return isOwn(row, reader)
                || isAbove(row, reader)
                || reader.sight().covers(row.org()) && Stream.of(READ, SETTLE).anyMatch(reader::may);
    }

    /** Put to the reader now, or when it was opened. */
    boolean isOwn(MatterTable.Row row, Actor reader) {
        return row.person().equals(reader.person()) || answers(row, reader);
    }
}

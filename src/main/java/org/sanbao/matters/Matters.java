package org.sanbao.matters;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sanbao.journal.Changes;
import org.sanbao.journal.Entry;
import org.sanbao.journal.Journal;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.NotAllowed;
import org.sanbao.shared.Written;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What clauses opened, seen to until it is settled: whom it is put to says what was done, and whoever supervises the unit accepts that or
 * sends it back.
 */
@Service
@Transactional
public class Matters {

    private static final Set<MatterState> UNSETTLED = EnumSet.of(MatterState.OPEN, MatterState.ANSWERED);

    private final MatterTable table;
    private final MatterViews views;
    private final Concerned concerned;
    private final Journal journal;
    private final Changes changes;
    private final BusinessClock clock;

    Matters(
            MatterTable table,
            MatterViews views,
            Concerned concerned,
            Journal journal,
            Changes changes,
            BusinessClock clock) {
        this.table = table;
        this.views = views;
        this.concerned = concerned;
        this.journal = journal;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Those the reader sees: the own first, then the last opened first, 500 at most.
     *
     * @param state null: those not settled
     */
    @Transactional(readOnly = true)
    public List<MatterView> all(Actor reader, MatterState state) {
        var rows = table.about(reader, state == null ? UNSETTLED : Set.of(state)).stream()
                .filter(row -> concerned.sees(row, reader))
                .sorted(Comparator.comparing(row -> !concerned.isOwn(row, reader)))
                .toList();
        return views.of(rows, reader);
    }

    /** Those that wait for the reader: to answer, or to accept where the reader is asked first. */
    @Transactional(readOnly = true)
    public List<MatterView> waiting(Actor reader) {
        List<MatterTable.Row> rows = table.about(reader, UNSETTLED);
        Map<UUID, List<MatterTable.Word>> words =
                table.words(rows.stream().map(MatterTable.Row::id).toList());
        return views.of(
                rows.stream()
                        .filter(row -> row.state() == MatterState.OPEN
                                ? concerned.answers(row, reader)
                                : concerned.settlesFirst(row, words.getOrDefault(row.id(), List.of()), reader))
                        .toList(),
                reader);
    }

    /** One's own, or one of a unit in sight. */
    @Transactional(readOnly = true)
    public MatterView view(UUID id, Actor reader) {
        return views.of(List.of(seen(id, reader)), reader).getFirst();
    }

    /**
     * Says what was done.
     *
     * @throws MatterStateForbids unless it is open
     */
    public void answer(UUID id, String done, Actor by) {
        MatterTable.Row row = seen(id, by);
        if (!concerned.answers(row, by)) {
            throw new NotAllowed("matter.answer");
        }
        String words = words("done", done);
        move(row, MatterState.OPEN, MatterState.ANSWERED);
        say(row, MatterView.Deed.ANSWERED, words, by);
        tell(row, new MatterEvent.Answered(), by);
    }

    /**
     * It is seen to.
     *
     * @param remark may be null
     * @throws NobodySettlesTheirOwnMatter for whom it is put to, and for whoever said what was done
     * @throws MatterStateForbids          unless it is answered
     */
    public void accept(UUID id, String remark, Actor by) {
        MatterTable.Row row = settled(id, by);
        move(row, MatterState.ANSWERED, MatterState.SETTLED);
        say(row, MatterView.Deed.SETTLED, Written.lines(remark), by);
        tell(row, new MatterEvent.Settled(), by);
    }

    /**
     * It is not seen to: it is open again.
     *
     * @throws NobodySettlesTheirOwnMatter likewise
     * @throws MatterStateForbids          unless it is answered
     */
    public void sendBack(UUID id, String why, Actor by) {
        MatterTable.Row row = settled(id, by);
        String words = words("why", why);
        move(row, MatterState.ANSWERED, MatterState.OPEN);
        say(row, MatterView.Deed.SENT_BACK, words, by);
        tell(row, new MatterEvent.SentBack(), by);
    }

    private MatterTable.Row settled(UUID id, Actor by) {
        MatterTable.Row row = seen(id, by);
        if (!concerned.supervises(row, by)) {
            throw new NotAllowed(Concerned.SETTLE);
        }
        if (concerned
                .barred(row, table.words(List.of(id)).getOrDefault(id, List.of()))
                .contains(by.person())) {
            throw new NobodySettlesTheirOwnMatter();
        }
        return row;
    }

    private MatterTable.Row seen(UUID id, Actor reader) {
        MatterTable.Row row = table.find(id).orElseThrow(NotVisible::new);
        if (concerned.sees(row, reader)) {
            return row;
        }
        if (!reader.sight().covers(row.org())) {
            throw new NotVisible();
        }
        throw new NotAllowed(Concerned.READ);
    }

    private void move(MatterTable.Row row, MatterState from, MatterState to) {
        if (!table.move(row.id(), from, to, clock.instant())) {
            throw new MatterStateForbids();
        }
    }

    private void say(MatterTable.Row row, MatterView.Deed deed, String words, Actor by) {
        table.say(new MatterTable.Word(row.id(), deed, clock.instant(), by.person(), words));
    }

    /** Whom it is put to need not have its unit in sight, and is told of it all the same. */
    private void tell(MatterTable.Row row, MatterEvent event, Actor by) {
        journal.append(Entry.of(row.id(), by, event).about("org", row.org()));
        concerned.addressees(row).forEach(each -> changes.noteFor(each, MatterTitles.KIND, row.id()));
    }

    private static String words(String field, String said) {
        String words = Written.lines(said);
        if (words == null) {
            throw new InvalidInput(field, "not-blank");
        }
        return words;
    }
}

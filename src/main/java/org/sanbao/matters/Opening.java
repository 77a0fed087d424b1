package org.sanbao.matters;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sanbao.access.Holders;
import org.sanbao.access.PeopleNames;
import org.sanbao.journal.Changes;
import org.sanbao.journal.Entry;
import org.sanbao.journal.Journal;
import org.sanbao.obligations.Carrier;
import org.sanbao.obligations.Consequence;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Ids;
import org.sanbao.tables.tables.records.MatterRecord;
import org.springframework.stereotype.Component;

/** Opens what clauses open; takes back with its breach what waits for an answer, and tells of it where somebody answered. */
@Component
class Opening implements Carrier {

    private static final Actor REGULATION = Actor.sanbao("regulation");

    private final MatterTable table;
    private final Holders holders;
    private final PeopleNames people;
    private final Journal journal;
    private final Changes changes;
    private final BusinessClock clock;

    Opening(
            MatterTable table,
            Holders holders,
            PeopleNames people,
            Journal journal,
            Changes changes,
            BusinessClock clock) {
        this.table = table;
        this.holders = holders;
        this.people = people;
        this.journal = journal;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public boolean carries(Consequence consequence) {
        return consequence.kind().equals("open") || consequence.kind().equals("withdrawn");
    }

    @Override
    public String carry(Consequence consequence) {
        if (consequence.kind().equals("withdrawn")) {
            table.of(consequence.obligation()).forEach(this::takeBack);
            return null;
        }
        if (comesOfItself(consequence)) {
            return "comes-of-itself";
        }
        Optional<UUID> person = person(consequence);
        person.ifPresent(each -> open(consequence, each));
        return person.isPresent() ? null : "nobody";
    }

    /** Matters open in streams of their own, where the engine's bound on how often one thing leads to another does not reach. */
    private boolean comesOfItself(Consequence of) {
        Optional<MatterTable.Row> from = table.find(of.stream());
        while (from.isPresent()) {
            if (from.get().pack().equals(of.rule().pack())
                    && from.get().rule().equals(of.rule().rule())) {
                return true;
            }
            from = table.find(from.get().stream());
        }
        return false;
    }

    /** The person named; whoever holds the post now if that one has left since. */
    private Optional<UUID> person(Consequence of) {
        return Optional.ofNullable(of.id("to_person")).filter(this::isHere).or(() -> Optional.ofNullable(
                        of.text("to_role"))
                .flatMap(role -> holders.holder(role, of.id("to_unit"), clock.instant()))
                .filter(this::isHere));
    }

    private boolean isHere(UUID person) {
        return people.reach(person).filter(each -> !each.left()).isPresent();
    }

    private void open(Consequence of, UUID person) {
        Instant now = clock.instant();
        boolean post = isPost(of, person, now);
        var matter = new MatterRecord();
        matter.setId(Ids.next());
        matter.setConsequence(of.key());
        matter.setKind(MatterKind.of(of.text("case")).name());
        matter.setPack(of.rule().pack());
        matter.setRule(of.rule().rule());
        matter.setEdition(of.rule().edition());
        matter.setClause(of.clause());
        matter.setStream(of.stream());
        matter.setObligation(of.obligation());
        matter.setOrg(table.unit(of.id("to_unit"), of.unit()));
        matter.setRole(post ? of.text("to_role") : null);
        matter.setRoleUnit(post ? of.id("to_unit") : null);
        matter.setPerson(person);
        matter.setState(MatterState.OPEN.name());
        matter.setOpenedAt(now);
        matter.setMovedAt(now);
        if (table.insert(matter)) {
            tell(matter);
        }
    }

    /** A role may be a post, or what somebody is in the case: then it is that person's, whoever holds which post. */
    private boolean isPost(Consequence of, UUID person, Instant now) {
        String role = of.text("to_role");
        return role != null
                && holders.of(role, of.id("to_unit"), now).stream()
                        .anyMatch(each -> each.person().equals(person));
    }

    private void tell(MatterRecord matter) {
        journal.begin(Entry.of(matter.getId(), REGULATION, new MatterEvent.Opened(matter.getStream()))
                .in(matter.getOrg())
                .about("org", matter.getOrg())
                .with(new MatterCard(
                        matter.getId(),
                        MatterKind.valueOf(matter.getKind()),
                        matter.getPack(),
                        matter.getClause(),
                        matter.getPerson())));
        changes.noteFor(matter.getPerson(), MatterTitles.KIND, matter.getId());
    }

    private void takeBack(MatterTable.Row row) {
        if (table.move(row.id(), MatterState.OPEN, MatterState.WITHDRAWN, clock.instant())) {
            journal.append(
                    Entry.of(row.id(), REGULATION, new MatterEvent.Withdrawn()).about("org", row.org()));
            changes.noteFor(row.person(), MatterTitles.KIND, row.id());
        } else if (row.state() != MatterState.WITHDRAWN && table.takenBack(row.id(), clock.instant())) {
            changes.note(REGULATION, MatterTitles.KIND, row.id(), row.org());
            changes.noteFor(row.person(), MatterTitles.KIND, row.id());
        }
    }
}

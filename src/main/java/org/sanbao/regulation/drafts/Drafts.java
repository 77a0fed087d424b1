package org.sanbao.regulation.drafts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sanbao.journal.Changes;
import org.sanbao.journal.Entry;
import org.sanbao.journal.Journal;
import org.sanbao.regulation.Adoption;
import org.sanbao.regulation.Adoptions;
import org.sanbao.regulation.StatuteLayer;
import org.sanbao.regulation.reader.PackReader;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Unsighted;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.shared.http.Version;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes of the company's regulations before they are in force: begun from what is in force, written, checked, compiled. */
@Service
@Transactional
public class Drafts {

    static final String KIND = "regulation-draft";

    private final DraftTable table;
    private final Adoptions adoptions;
    private final DraftPlaces places;
    private final DraftRights rights;
    private final StatuteLayer statutes;
    private final Journal journal;
    private final Changes changes;
    private final BusinessClock clock;

    Drafts(
            DraftTable table,
            Adoptions adoptions,
            DraftPlaces places,
            DraftRights rights,
            StatuteLayer statutes,
            Journal journal,
            Changes changes,
            BusinessClock clock) {
        this.table = table;
        this.adoptions = adoptions;
        this.places = places;
        this.rights = rights;
        this.statutes = statutes;
        this.journal = journal;
        this.changes = changes;
        this.clock = clock;
    }

    /** Begins a change of what is in force (or will be) somewhere, with its text and figures. */
    public UUID begin(Actor by, UUID base, DraftTerms terms) {
        Adoption adoption = adoptions.find(base).orElseThrow(NotVisible::new);
        by.demand("regulation.edit");
        var writing = new Writing(adoptions.files(adoption), adoption.params(), adoption.switchedOff());
        return begin(by, adoption.document(), adoption.id(), terms, writing, null);
    }

    /**
     * Begins with files that were brought: a change of what is in force in the same place, with the company's figures, or a document of its own.
     *
     * @throws InvalidInput for a text that does not say which document it is
     */
    public UUID bring(Actor by, DraftTerms terms, Map<String, String> files) {
        by.demand("regulation.edit");
        var bare = new Writing(files, Map.of(), Set.of());
        String document = DocumentOf.text(bare);
        Optional<Adoption> base = adoptions.all().stream()
                .filter(each -> each.until() == null && each.document().equals(document))
                .filter(each ->
                        each.units().equals(terms.units()) && each.products().equals(terms.products()))
                .findFirst();
        Writing writing = base.map(each -> new Writing(files, each.params(), each.switchedOff()))
                .orElse(bare);
        return begin(by, document, base.map(Adoption::id).orElse(null), terms, writing, null);
    }

    /** @param upstream the shipped version it brings in, or null */
    UUID begin(Actor by, String document, UUID base, DraftTerms terms, Writing writing, UUID upstream) {
        places.require(by, terms);
        requireDayToCome(terms);
        Instant now = clock.instant();
        var draft = new Draft(
                Ids.next(),
                document,
                base,
                terms,
                stateOf(document, writing),
                1,
                1,
                new Draft.Act(by.person(), now),
                null,
                null,
                null,
                null,
                upstream,
                null);
        table.insert(draft);
        table.write(draft.id(), 1, writing, by.person(), now);
        journal.begin(Entry.of(draft.id(), by, new RegulationEvent.Drafted())
                .in(places.of(terms).id())
                .with(RegulationCard.of(draft.id(), RegulationCard.Status.DRAFT)));
        return draft.id();
    }

    private DraftState stateOf(String document, Writing writing) {
        return read(document, writing).pack() == null ? DraftState.DRAFT : DraftState.CHECKED;
    }

    private PackReader.Result read(String document, Writing writing) {
        return writing.read(adoptions.nextNumber(document));
    }

    /** A draft the actor may read, as {@link DraftRights} says. */
    @Transactional(readOnly = true)
    @Unsighted(
            "who may read a draft is told by what they may do, not by where they are: a regulation is for the whole company")
    public Draft find(Actor by, UUID id) {
        Draft draft = table.find(id).orElseThrow(NotVisible::new);
        rights.demandReading(by, draft);
        return draft;
    }

    /** Whether the actor may write in it while it is open. */
    @Transactional(readOnly = true)
    @Unsighted("as one draft is found")
    public boolean mayWrite(Actor by, Draft draft) {
        return rights.mayWrite(by, draft);
    }

    /** A draft the actor may write in while it is open; what writing takes, trying it among that, is for them. */
    @Transactional(readOnly = true)
    @Unsighted("as one draft is found")
    public Draft writable(Actor by, UUID id) {
        Draft draft = find(by, id);
        rights.demandWriting(by, draft);
        return draft;
    }

    /** Of these those the actor may read; other ids are no drafts of theirs. */
    @Transactional(readOnly = true)
    @Unsighted("as one draft is found")
    public List<Draft> among(Actor by, Set<UUID> ids) {
        return table.among(ids).stream()
                .filter(draft -> rights.mayRead(by, draft))
                .toList();
    }

    /** Those the actor may read, the last drafted first. */
    @Transactional(readOnly = true)
    @Unsighted("as one draft is found")
    public List<Draft> all(Actor by) {
        return table.all().stream().filter(draft -> rights.mayRead(by, draft)).toList();
    }

    @Transactional(readOnly = true)
    @Unsighted("as the draft itself is found")
    public Writing writing(Actor by, UUID id) {
        return table.writing(id, find(by, id).revision());
    }

    /**
     * Keeps what was written as the next revision. It need not be without errors.
     *
     * @param seen version of the draft the actor saw, as {@code If-Match} carries it
     * @throws InvalidInput for the text of another document
     */
    public Draft write(Actor by, UUID id, String seen, Writing writing) {
        Draft draft = lock(id);
        rights.demandWriting(by, draft);
        requireOpen(draft, seen);
        if (!draft.document().equals(DocumentOf.text(writing))) {
            throw new InvalidInput("files", "other-document");
        }
        if (writing.equals(table.writing(id, draft.revision()))) {
            return draft;
        }
        Draft written = draft.written(stateOf(draft.document(), writing));
        table.write(id, written.revision(), writing, by.person(), clock.instant());
        return change(by, written);
    }

    /** Says anew what it is for, where and from when. What it was replayed for it need not be now. */
    public Draft describe(Actor by, UUID id, String seen, DraftTerms terms) {
        Draft draft = lock(id);
        by.demand("regulation.edit");
        requireOpen(draft, seen);
        places.require(by, terms);
        if (!terms.effective().equals(draft.terms().effective())) {
            requireDayToCome(terms);
        }
        boolean elsewhere = !terms.units().equals(draft.terms().units())
                || !terms.products().equals(draft.terms().products())
                || terms.repeals() != draft.terms().repeals();
        Draft described = draft.with(terms);
        return change(by, elsewhere ? described.elsewhere() : described);
    }

    /** Gives it up, also after it was put forward; it stays to be read. */
    public void withdraw(Actor by, UUID id) {
        Draft draft = lock(id);
        by.demand("regulation.edit");
        if (!draft.state().open() && draft.state() != DraftState.SUBMITTED) {
            throw new DraftStateForbids(draft.state());
        }
        table.change(draft.in(DraftState.WITHDRAWN));
        journal.append(Entry.of(id, by, new RegulationEvent.Withdrawn()));
    }

    /** What it would have meant was looked at; nothing changes if it was written anew meanwhile. */
    @Unsighted("a replay tells, which was given the draft by who may read it")
    public void replayed(UUID id, int revision) {
        Draft draft = lock(id);
        if (draft.revision() == revision && draft.state() == DraftState.CHECKED) {
            change(Actor.sanbao("replay of a draft"), draft.replayedNow());
        }
    }

    /**
     * A draft as the engine takes it, with the figures of statutes where it undercuts them.
     *
     * @throws DraftHasErrors if the reader cannot make a regulation of it
     */
    @Transactional(readOnly = true)
    @Unsighted("rules are no secret, and a replay shows what it may itself")
    public CompiledDraft compiled(UUID id) {
        Draft draft = table.find(id).orElseThrow(NotVisible::new);
        Writing writing = table.writing(id, draft.revision());
        int number = adoptions.nextNumber(draft.document());
        Adoption would = draft.asAdoption(number, writing, Instant.MIN);
        Instant from = places.begins(draft.terms());
        if (draft.terms().repeals()) {
            return new CompiledDraft(id, draft.revision(), null, adoptions.asIf(would, null), from);
        }
        PackReader.Result read = statutes.read(
                        writing.files(),
                        writing.adaptation(number),
                        draft.terms().units())
                .read();
        if (read.pack() == null) {
            throw new DraftHasErrors(read.errors().size());
        }
        return new CompiledDraft(id, draft.revision(), read.pack(), adoptions.asIf(would, read.pack()), from);
    }

    private static void requireOpen(Draft draft, String seen) {
        if (!draft.state().open()) {
            throw new DraftStateForbids(draft.state());
        }
        Version.require(seen, draft.version());
    }

    private void requireDayToCome(DraftTerms terms) {
        if (terms.effective().isBefore(places.of(terms).dayOf(clock.instant()))) {
            throw new InvalidInput("effective", "past");
        }
    }

    private Draft lock(UUID id) {
        return table.lock(id).orElseThrow(NotVisible::new);
    }

    private Draft change(Actor by, Draft draft) {
        changes.note(by, KIND, draft.id(), places.of(draft.terms()).id());
        return table.change(draft);
    }
}

package org.sanbao.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanbao.journal.Changes;
import org.sanbao.journal.Entry;
import org.sanbao.journal.Journal;
import org.sanbao.journal.Recorded;
import org.sanbao.obligations.Gates;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Numbers;
import org.sanbao.shared.Sight;
import org.sanbao.shared.Texts;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Papers: begun with the numbers of the regulation, redrawn while nobody has signed, frozen by the first signature, corrected by a new
 * version, copied, handed in, filed, recovered and made void. Each step stands in the journal of the case.
 */
@Component
@Transactional
public class Papers {

    private final PaperRepository papers;
    private final FormBook forms;
    private final Numbers numbers;
    private final Signatures signatures;
    private final Journal journal;
    private final Changes changes;
    private final Gates gates;
    private final BusinessClock clock;
    private final Texts texts;

    Papers(
            PaperRepository papers,
            FormBook forms,
            Numbers numbers,
            Signatures signatures,
            Journal journal,
            Changes changes,
            Gates gates,
            BusinessClock clock,
            Texts texts) {
        this.papers = papers;
        this.forms = forms;
        this.numbers = numbers;
        this.signatures = signatures;
        this.journal = journal;
        this.changes = changes;
        this.gates = gates;
        this.clock = clock;
        this.texts = texts;
    }

    /**
     * Begins a paper in the first state of its form; draws its number. Refused if no form of this id is in force there.
     *
     * @param period the day it is for, where the form comes round; else null
     */
    public PaperView open(PaperOrder order, LocalDate period, Actor by) {
        Instant now = clock.instant();
        LocalDate day = now.atZone(order.zone()).toLocalDate();
        Form form = forms.form(order.form(), order.org()).orElseThrow(() -> new UnknownForm(order.form()));
        long number = numbers.next(form.id(), order.org(), form.number().period(day));
        var paper = new PaperRow(
                Ids.next(),
                order.stream(),
                order.org(),
                form.id(),
                order.card(),
                order.about(),
                form.number().write(day, number),
                order.organisation(),
                Texts.nearest(order.language()),
                order.zone(),
                form.states().getFirst(),
                1,
                period,
                now,
                null,
                null);
        papers.insert(paper);
        papers.insert(drawn(paper, 1, Hash.token(), form, order.content(), null, now), by.person());
        append(paper, new FormEvent.Opened(form.id(), period, paper.id(), paper.number()), null, by);
        return view(paper.id(), Sight.everything("begun here"));
    }

    /** Draws an unsigned paper anew from what the module knows now. Refused once somebody signed. */
    public void redraw(UUID id, Record content, Actor by) {
        PaperRow paper = locked(id, by);
        VersionRow version = papers.version(id, paper.version());
        if (version.isFrozen()) {
            throw new PaperFrozen(paper.form());
        }
        VersionRow anew = drawn(
                paper,
                version.version(),
                version.token(),
                formOf(paper),
                content,
                version.why(),
                clock.instant(),
                saltOf(version));
        papers.redraw(id, version.version(), anew.page(), anew.hash(), anew.drawnAt(), by.person());
        changes.note(by, "paper", id, paper.org());
        changes.note(by, paper.card(), paper.about(), paper.org());
    }

    /** A new version beside the signed one, in the form's first state; the old one stays as it was signed. */
    public void correct(UUID id, Record content, String why, Actor by) {
        PaperRow paper = locked(id, by);
        if (!papers.version(id, paper.version()).isFrozen()) {
            throw new NothingToCorrect(paper.form());
        }
        Form form = formOf(paper);
        int next = paper.version() + 1;
        papers.insert(drawn(paper, next, Hash.token(), form, content, why, clock.instant()), by.person());
        papers.latest(id, next, form.states().getFirst());
        append(paper, new FormEvent.Corrected(paper.form(), id, next), null, by);
    }

    /** Signs the latest version, which must be the page the signer saw; the first signature freezes it. */
    public void sign(UUID id, Signing signing, Actor by) {
        PaperRow paper = locked(id, by);
        by.demand("document.write");
        signatures.sign(paper, papers.version(id, paper.version()), signing, by);
    }

    /** The module's word for where the paper is: one of the form's states. */
    public void move(UUID id, String state, Actor by) {
        papers.move(locked(id, by).id(), state);
    }

    /**
     * Handed in to a role, for the day the paper is for.
     *
     * @throws org.sanbao.obligations.GateRefused if the regulation asks for something first, such as a signature
     */
    public void submit(UUID id, String to, boolean complete, Actor by) {
        PaperRow paper = locked(id, by);
        by.demand("document.write");
        gates.check(by, submitted(paper, to, complete, by));
        papers.submit(id, paper.version(), to, clock.instant());
        journal.append(submitted(paper, to, complete, by));
    }

    /** Whether {@link #submit} would go through as the paper is now. */
    public boolean maySubmit(UUID id, String to, Actor by) {
        return gates.passes(submitted(locked(id, by), to, true, by));
    }

    private static Entry submitted(PaperRow paper, String to, boolean complete, Actor by) {
        return entry(paper, new FormEvent.Submitted(paper.form(), to, paper.period(), complete, paper.id()), null, by);
    }

    /** One copy reached its keeper; the second time nothing happens. */
    public void deliver(UUID id, int copy, Actor by) {
        PaperRow paper = locked(id, by);
        by.demand("document.write");
        String keeper = formOf(paper).copies().stream()
                .filter(each -> each.copy() == copy)
                .findFirst()
                .map(each -> each.keeper() == null ? "unknown" : each.keeper())
                .orElseThrow(() -> new InvalidInput("copy", "invalid"));
        if (papers.deliver(id, copy, keeper, clock.instant(), by.person())) {
            append(paper, new FormEvent.CopyDelivered(paper.form(), copy, keeper, id), null, by);
        }
    }

    /** @param place where it is kept, in general words */
    public void file(UUID id, String place, Actor by) {
        PaperRow paper = locked(id, by);
        papers.file(id, "filed", place);
        append(paper, new FormEvent.Filed(paper.form(), place, paper.period(), id), null, by);
    }

    /** Recovered and made void; nothing is done with it afterwards. */
    public void makeVoid(UUID id, Actor by) {
        PaperRow paper = locked(id, by);
        papers.makeVoid(id, "voided", clock.instant());
        append(paper, new FormEvent.Voided(paper.form(), id), null, by);
    }

    @Transactional(readOnly = true)
    public PaperView view(UUID id, Sight sight) {
        return view(papers.find(id, sight).orElseThrow(NotVisible::new));
    }

    /** Those of a case, in the order they were begun. */
    @Transactional(readOnly = true)
    public List<PaperView> ofCase(UUID stream, Sight sight) {
        return papers.list(stream, null, sight).stream().map(this::view).toList();
    }

    /** Those about one thing, in the order they were begun. */
    @Transactional(readOnly = true)
    public List<PaperView> about(UUID thing, Sight sight) {
        return papers.list(null, thing, sight).stream().map(this::view).toList();
    }

    private PaperView view(PaperRow paper) {
        return PaperView.of(
                paper,
                formOf(paper),
                papers.version(paper.id(), paper.version()),
                papers.signatures(paper.id(), paper.version()),
                papers.copies(paper.id()),
                papers.submissions(paper.id(), paper.version()));
    }

    private PaperRow locked(UUID id, Actor by) {
        PaperRow paper = papers.lock(id, by.sight()).orElseThrow(NotVisible::new);
        if (paper.isVoid()) {
            throw new PaperVoided(paper.form());
        }
        return paper;
    }

    /** A paper outlives the regulation it was begun under: it is then shown without what that said of copies and signers. */
    Form formOf(PaperRow paper) {
        return forms.form(paper.form(), paper.org()).orElseGet(() -> Form.bare(paper.form(), paper.state()));
    }

    private VersionRow drawn(
            PaperRow paper, int version, String token, Form form, Record content, String why, Instant now) {
        return drawn(paper, version, token, form, content, why, now, Hash.token());
    }

    private VersionRow drawn(
            PaperRow paper,
            int version,
            String token,
            Form form,
            Record content,
            String why,
            Instant now,
            String salt) {
        byte[] page =
                Page.draw(paper, version, salt, form, new Writing(texts, paper.language(), paper.zone()), content);
        return new VersionRow(paper.id(), version, token, page, Hash.of(page), now, null, why);
    }

    /** The page's own: redrawn from the same content it has the same bytes, so that a signer's hash still fits. */
    private static String saltOf(VersionRow version) {
        String page = new String(version.page(), java.nio.charset.StandardCharsets.UTF_8);
        int start = page.indexOf("data-salt=\"") + 11;
        return page.substring(start, page.indexOf('"', start));
    }

    private Recorded append(PaperRow paper, FormEvent event, Instant happened, Actor by) {
        return journal.append(entry(paper, event, happened, by));
    }

    private static Entry entry(PaperRow paper, FormEvent event, Instant happened, Actor by) {
        return Entry.of(paper.stream(), by, event).in(paper.org()).at(happened).about(paper.card(), paper.about());
    }
}

package org.sanbao.demonstration;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.sanbao.obligations.replay.DraftReplays;
import org.sanbao.regulation.Adoption;
import org.sanbao.regulation.Adoptions;
import org.sanbao.regulation.drafts.Approval;
import org.sanbao.regulation.drafts.Consultation;
import org.sanbao.regulation.drafts.DraftTerms;
import org.sanbao.regulation.drafts.DraftingGroup;
import org.sanbao.regulation.drafts.Drafts;
import org.sanbao.regulation.drafts.Writing;
import org.sanbao.shared.Actor;
import org.sanbao.shared.http.Version;
import org.sanbao.supervision.readings.Asking;
import org.sanbao.supervision.readings.ReadingView;
import org.sanbao.supervision.readings.VersionReadings;
import org.springframework.stereotype.Component;

/**
 * How the regulation itself changes: one change of some figures is discussed, approved, read by most and long in force; another is being
 * discussed, with what it would have meant for the last months beside it.
 */
@Component
class Amending {

    private static final String DRAFTER = "service";
    private static final String APPROVER = "gm";
    private static final int MORNING = 9 * 60;
    private static final int AFTERNOON = 14 * 60;

    private final Company company;
    private final Adoptions adoptions;
    private final Drafts drafts;
    private final DraftingGroup group;
    private final Consultation consultation;
    private final Approval approval;
    private final Asking asking;
    private final VersionReadings readings;
    private final DraftReplays replays;

    Amending(
            Company company,
            Adoptions adoptions,
            Drafts drafts,
            DraftingGroup group,
            Consultation consultation,
            Approval approval,
            Asking asking,
            VersionReadings readings,
            DraftReplays replays) {
        this.company = company;
        this.adoptions = adoptions;
        this.drafts = drafts;
        this.group = group;
        this.consultation = consultation;
        this.approval = approval;
        this.asking = asking;
        this.readings = readings;
        this.replays = replays;
    }

    /** @param workdays of the whole time told */
    void plan(Stage stage, List<LocalDate> workdays) {
        change(stage, workdays);
        discuss(stage, workdays);
    }

    private void change(Stage stage, List<LocalDate> workdays) {
        Script.Amendment made = stage.script().amendments().made();
        int begins = workdays.size() / 4;
        LocalDate effective = workdays.get(begins + 15);
        LocalDate heardUntil = workdays.get(begins + 5);
        stage.agenda().at(stage.at(workdays.get(begins), MORNING), () -> {
            UUID draft = begin(made, effective);
            consultation.ask(company.actor(DRAFTER), draft, branches(stage), heardUntil);
            say(stage, made, draft, workdays.subList(begins + 1, begins + 6));
            stage.agenda().at(stage.at(workdays.get(begins + 6), MORNING), () -> submit(draft));
            LocalDate decided = workdays.get(begins + 8);
            stage.agenda().at(stage.at(decided, MORNING), () -> approve(stage, draft, decided));
        });
    }

    private void discuss(Stage stage, List<LocalDate> workdays) {
        Script.Amendment begun = stage.script().amendments().begun();
        LocalDate last = workdays.getLast();
        int begins = workdays.size() - 8;
        stage.agenda().at(stage.at(workdays.get(begins), MORNING), () -> {
            UUID draft = begin(begun, last.plusDays(30));
            consultation.ask(company.actor(DRAFTER), draft, branches(stage), last.plusDays(5));
            say(stage, begun, draft, workdays.subList(begins + 1, begins + 6));
            LocalDate asked = workdays.get(begins + 6);
            stage.agenda().at(stage.at(asked, MORNING), () -> {
                Actor by = company.actor(DRAFTER);
                replays.ask(by, draft, null, workdays.getFirst(), asked.minusDays(1));
            });
        });
    }

    private UUID begin(Script.Amendment amendment, LocalDate effective) {
        Actor by = company.actor(DRAFTER);
        Adoption base = adoptions.known().stream()
                .filter(each -> each.document().equals(amendment.document()) && each.until() == null)
                .findFirst()
                .orElseThrow();
        var terms = new DraftTerms(amendment.purpose(), false, Set.of(), Set.of(), effective);
        UUID draft = drafts.begin(by, base.id(), terms);
        amendment
                .group()
                .forEach(account -> group.name(by, draft, company.actor(account).person()));
        Writing text = drafts.writing(by, draft);
        var params = new TreeMap<>(text.params());
        params.putAll(amendment.params());
        drafts.write(by, draft, seen(draft), new Writing(text.files(), params, text.switchedOff()));
        return draft;
    }

    private Set<UUID> branches(Stage stage) {
        var units = new HashSet<UUID>();
        for (Script.Unit unit : stage.script().units()) {
            if (unit.keepsRegister()) {
                units.add(company.actor(company.clerk(unit)).unit());
            }
        }
        return units;
    }

    /** Who is asked says something, one a day; who wrote the draft answers the day after. */
    private void say(Stage stage, Script.Amendment amendment, UUID draft, List<LocalDate> days) {
        for (int i = 0; i < amendment.remarks().size(); i++) {
            Script.Remark remark = amendment.remarks().get(i);
            LocalDate day = days.get(Math.min(i, days.size() - 2));
            LocalDate next = days.get(Math.min(i, days.size() - 2) + 1);
            stage.agenda().at(stage.at(day, AFTERNOON), () -> {
                Actor by = company.actor(remark.account());
                if (remark.agrees() != null) {
                    consultation.hear(by, draft, by.unit(), remark.agrees(), remark.said());
                    return;
                }
                UUID comment = consultation.comment(by, draft, remark.clause(), remark.said());
                if (remark.answer() != null) {
                    stage.agenda()
                            .at(
                                    stage.at(next, MORNING),
                                    () -> consultation.answer(
                                            company.actor(DRAFTER), draft, comment, remark.taken(), remark.answer()));
                }
            });
        }
    }

    private void submit(UUID draft) {
        approval.submit(company.actor(DRAFTER), draft, seen(draft));
    }

    /** Everybody is asked to read it within the hour, so that nobody is asked today what was approved months ago. */
    private void approve(Stage stage, UUID draft, LocalDate day) {
        approval.approve(company.actor(APPROVER), draft, seen(draft), null);
        stage.agenda().at(stage.at(day, MORNING + 60), asking::run);
        for (Script.Employee each : stage.script().people()) {
            int days = 1 + stage.dice().nextInt(stage.onceIn(6) ? 12 : 4);
            if (!stage.onceIn(10)) {
                stage.agenda().at(stage.days().during(day.plusDays(days)), () -> read(each.account()));
            }
        }
    }

    private void read(String account) {
        Actor reader = company.actor(account);
        readings.own(reader).stream()
                .filter(each -> each.confirmedAt() == null && each.lapsedAt() == null)
                .map(ReadingView::id)
                .forEach(each -> readings.confirm(each, reader));
    }

    private String seen(UUID draft) {
        return Version.tag(drafts.find(company.actor(DRAFTER), draft).version());
    }
}

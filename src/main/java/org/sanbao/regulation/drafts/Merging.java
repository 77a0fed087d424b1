package org.sanbao.regulation.drafts;

import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.sanbao.journal.Changes;
import org.sanbao.regulation.drafts.MergeQuestion.Answer;
import org.sanbao.regulation.reader.PackMerge;
import org.sanbao.regulation.reader.YamlEdit;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Unsighted;
import org.sanbao.shared.http.InvalidInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the company and a new version of its pack part: somebody says what counts, and the draft says it from then on. */
@Service
@Transactional
class Merging {

    private final Drafts drafts;
    private final QuestionTable table;
    private final DraftPlaces places;
    private final Changes changes;
    private final BusinessClock clock;

    Merging(Drafts drafts, QuestionTable table, DraftPlaces places, Changes changes, BusinessClock clock) {
        this.drafts = drafts;
        this.table = table;
        this.places = places;
        this.changes = changes;
        this.clock = clock;
    }

    /** In the order of the files, answered ones too; none for a draft that people began. */
    @Transactional(readOnly = true)
    @Unsighted("as the draft itself is found")
    List<MergeQuestion> questions(Actor by, UUID draft) {
        return table.of(drafts.find(by, draft).id());
    }

    /**
     * Says what counts; it can be said anew while the draft is open.
     *
     * @param seen  version of the draft the actor saw, as {@code If-Match} carries it
     * @param other YAML of the value, or a figure as the company writes it, where neither side's shall count; else not read
     */
    Draft answer(Actor by, UUID draft, String seen, int number, Answer answer, String other) {
        Writing now = drafts.writing(by, draft);
        MergeQuestion question = table.of(draft).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> new InvalidInput("number", "unknown"));
        if (answer == Answer.OTHER && (other == null || other.isBlank())) {
            throw new InvalidInput("other", "not-blank");
        }
        String value =
                switch (answer) {
                    case OURS -> question.ours();
                    case THEIRS -> question.theirs();
                    case OTHER -> other.strip();
                };
        Draft written = drafts.write(by, draft, seen, with(now, question, answer, value));
        table.answer(draft, number, answer, by.person(), clock.instant());
        changes.note(by, Drafts.KIND, draft, places.of(written.terms()).id());
        return written;
    }

    private static Writing with(Writing now, MergeQuestion question, Answer answer, String value) {
        if (question.file() == null) {
            var params = new TreeMap<>(now.params());
            if (answer == Answer.THEIRS) {
                params.remove(question.path().getLast());
            } else {
                params.put(question.path().getLast(), value);
            }
            return new Writing(now.files(), params, now.switchedOff());
        }
        var files = new TreeMap<>(now.files());
        try {
            files.put(
                    question.file(), PackMerge.taken(files.getOrDefault(question.file(), ""), question.path(), value));
        } catch (YamlEdit.Impossible impossible) {
            throw new InvalidInput("other", "pack-edit");
        }
        return new Writing(files, now.params(), now.switchedOff());
    }
}

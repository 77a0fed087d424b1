package org.sanbao.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanbao.regulation.vocabulary.Vocabulary;
import org.sanbao.shared.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The regulations to read. Whoever is signed in may read all of them: nobody can keep a rule that is kept from him. */
@RestController
@RequestMapping("/api/regulation")
class RegulationController {

    private final DocumentViews views;
    private final ApplyingViews applying;
    private final PackNames names;

    RegulationController(DocumentViews views, ApplyingViews applying, PackNames names) {
        this.views = views;
        this.applying = applying;
        this.names = names;
    }

    @GetMapping("/documents")
    List<DocumentViews.Summary> documents(Actor actor) {
        return views.documents(actor.language());
    }

    /** @param version an edition or a version of it; the one in force when left out */
    @GetMapping("/documents/{pack}")
    DocumentViews.Document document(
            @PathVariable String pack, @RequestParam(required = false) String version, Actor actor) {
        return views.document(pack, version, actor.language());
    }

    @GetMapping("/documents/{pack}/chapters/{chapter}")
    DocumentViews.ChapterView chapter(
            @PathVariable String pack,
            @PathVariable String chapter,
            @RequestParam(required = false) String version,
            Actor actor) {
        return views.chapter(pack, chapter, version, actor.language());
    }

    @GetMapping("/clauses/{pack}/{clause}")
    DocumentViews.ClauseView clause(
            @PathVariable String pack,
            @PathVariable String clause,
            @RequestParam(required = false) String version,
            Actor actor) {
        return views.clause(pack, clause, version, actor.language());
    }

    /** Which clause of which version applies in a unit; {@code line} null where there is no product line, {@code day} null for today. */
    @GetMapping("/units/{unit}/applying")
    ApplyingViews.Applying applying(
            @PathVariable UUID unit,
            @RequestParam(required = false) String line,
            @RequestParam(required = false) LocalDate day,
            Actor actor) {
        return applying.at(actor, unit, line, day);
    }

    /** What special days, declared calendars and product lines are called in the reader's language, by their codes. */
    @GetMapping("/names")
    PackNames.Names names(Actor actor) {
        return names.names(actor.language());
    }

    @GetMapping("/vocabulary")
    Vocabulary vocabulary() {
        return Vocabulary.ofThisBuild();
    }
}

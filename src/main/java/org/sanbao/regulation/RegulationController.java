package org.sanbao.regulation;

import java.util.List;
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

    RegulationController(DocumentViews views) {
        this.views = views;
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

    @GetMapping("/vocabulary")
    Vocabulary vocabulary() {
        return Vocabulary.ofThisBuild();
    }
}

package org.sanbao.documents;

import java.util.UUID;
import org.sanbao.shared.Sight;
import org.sanbao.shared.Texts;
import org.sanbao.shared.http.NotVisible;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Papers as sheets, for the screen and as PDF, any version of them. */
@Component
class PaperSheets {

    private final PaperRepository papers;
    private final Papers faces;
    private final Texts texts;
    private final Environment settings;

    PaperSheets(PaperRepository papers, Papers faces, Texts texts, Environment settings) {
        this.papers = papers;
        this.faces = faces;
        this.texts = texts;
        this.settings = settings;
    }

    /** @param version null for the latest */
    @Transactional(readOnly = true)
    String html(UUID id, Integer version, Sight sight) {
        PaperRow paper = papers.find(id, sight).orElseThrow(NotVisible::new);
        VersionRow shown = papers.version(id, version == null ? paper.version() : version);
        return new Sheet(
                        paper,
                        shown,
                        faces.formOf(paper),
                        new Writing(texts, paper.language(), paper.zone()),
                        papers.signatures(id, shown.version()),
                        papers.copies(id),
                        address() + "/v/" + shown.token())
                .html();
    }

    /** The address people use, so that the QR opens for whoever holds the paper. */
    private String address() {
        return settings.getProperty(
                "SANBAO_URL", "http://localhost:" + settings.getProperty("local.server.port", "8080"));
    }

    /** Made outside the transaction: drawing takes longer than reading. */
    byte[] pdf(UUID id, Integer version, Sight sight) {
        return Pdf.of(html(id, version, sight));
    }

    String fileName(UUID id, Sight sight) {
        PaperRow paper = papers.find(id, sight).orElseThrow(NotVisible::new);
        return faces.formOf(paper).name(paper.language()) + " " + paper.number() + ".pdf";
    }
}

package org.sanbao.documents;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A sheet as searchable PDF. Nothing outside the sheet is loaded: whatever it may link to is ignored. */
final class Pdf {

    private Pdf() {}

    static byte[] of(String html) {
        try (var drawer = new BatikSVGDrawer()) {
            var out = new ByteArrayOutputStream();
            var builder = new PdfRendererBuilder();
            builder.useFont(() -> Pdf.class.getResourceAsStream("/papers/paper.ttf"), "Sanbao Paper");
            builder.useSVGDrawer(drawer);
            builder.useUriResolver((base, uri) -> null);
            builder.withHtmlContent(html, null);
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

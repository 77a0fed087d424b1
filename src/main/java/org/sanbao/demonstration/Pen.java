package org.sanbao.demonstration;

import java.util.List;
import java.util.stream.IntStream;
import org.sanbao.documents.PaperView;
import org.sanbao.documents.Signing;
import org.sanbao.documents.SigningWay;
import org.sanbao.documents.Stroke;

/** Signatures nobody could read, as signatures are. */
final class Pen {

    private Pen() {}

    static Signing sign(Stage stage, PaperView paper, String role, String name) {
        var points = IntStream.range(0, 24)
                .mapToObj(i -> List.of(120 + i * 28, 160 + stage.dice().nextInt(120), i * 35))
                .toList();
        return new Signing(
                role, name, SigningWay.DRAWN, paper.content(), List.of(new Stroke(points)), null, null, null, null);
    }
}

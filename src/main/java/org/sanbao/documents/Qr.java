package org.sanbao.documents;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/** A QR code as one SVG path, sharp on screen and paper. */
final class Qr {

    private static final int QUIET = 2;

    private Qr() {}

    static String svg(String address, String size, String title) {
        try {
            var matrix = Encoder.encode(address, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
            var path = new StringBuilder();
            for (int y = 0; y < matrix.getHeight(); y++) {
                for (int x = 0; x < matrix.getWidth(); x++) {
                    if (matrix.get(x, y) == 1) {
                        path.append('M')
                                .append(x + QUIET)
                                .append(' ')
                                .append(y + QUIET)
                                .append("h1v1h-1z");
                    }
                }
            }
            int side = matrix.getWidth() + 2 * QUIET;
            return new Xhtml()
                    .open(
                            "svg",
                            "xmlns",
                            "http://www.w3.org/2000/svg",
                            "class",
                            "qr",
                            "width",
                            size,
                            "height",
                            size,
                            "viewBox",
                            "0 0 " + side + " " + side,
                            "role",
                            "img",
                            "aria-label",
                            title)
                    .open("path", "d", path.toString(), "fill", "#000")
                    .close("path")
                    .close("svg")
                    .toString();
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }
}

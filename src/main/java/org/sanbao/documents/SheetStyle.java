package org.sanbao.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style of papers, one for screen and print. */
final class SheetStyle {

    static final String CSS = read();

    private SheetStyle() {}

    private static String read() {
        try (var input = SheetStyle.class.getResourceAsStream("/papers/paper.css")) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.sanbao.shared.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** An answer held back until the transaction has committed. */
final class KeptAnswer extends ContentCachingResponseWrapper {

    KeptAnswer(HttpServletResponse response) {
        super(response);
    }

    byte[] body() {
        return getContentAsByteArray();
    }

    void setBody(byte[] body) {
        resetBuffer();
        try {
            getOutputStream().write(body);
        } catch (IOException cannotHappenInMemory) {
            throw new java.io.UncheckedIOException(cannotHappenInMemory);
        }
    }

    void send() throws IOException {
        copyBodyToResponse();
    }
}

package org.sanbao.notices;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** A mail server that hears one whole letter and falls silent: it may have kept it. */
final class SilentMailServer {

    private SilentMailServer() {}

    /** How long a test waits for the letter: what writes it may have failed, and the test is to say so rather than wait on. */
    private static final int PATIENCE_MS = 30_000;

    /** Returns once it has the letter; {@link SocketTimeoutException} if nobody sends one in time. */
    static Void hangUpAfterTheLetter(ServerSocket listening) throws Exception {
        listening.setSoTimeout(PATIENCE_MS);
        try (var line = listening.accept();
                var in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
                var out = line.getOutputStream()) {
            line.setSoTimeout(PATIENCE_MS);
            out.write("220 here\r\n".getBytes(StandardCharsets.US_ASCII));
            boolean letter = false;
            for (String said = in.readLine(); said != null; said = in.readLine()) {
                if (letter && said.equals(".")) {
                    return null;
                }
                if (!letter) {
                    letter = said.startsWith("DATA");
                    out.write((letter ? "354 go on\r\n" : "250 ok\r\n").getBytes(StandardCharsets.US_ASCII));
                }
            }
        }
        throw new IllegalStateException("the connection ended before the letter did");
    }
}

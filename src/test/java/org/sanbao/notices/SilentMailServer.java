package org.sanbao.notices;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;

/** A mail server that hears one whole letter and falls silent: it may have kept it. */
final class SilentMailServer {

    private SilentMailServer() {}

    static Void hangUpAfterTheLetter(ServerSocket listening) throws Exception {
        try (var line = listening.accept();
                var in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
                var out = line.getOutputStream()) {
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
        return null;
    }
}

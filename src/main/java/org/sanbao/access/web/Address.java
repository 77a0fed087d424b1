package org.sanbao.access.web;

import java.util.List;

/**
 * Where the server listens. Without TLS, and without a proxy that brings it, passwords would cross the network in the clear; so then it
 * listens to its own machine only, and an address that says otherwise keeps it from starting.
 *
 * @param bind           address to listen on
 * @param certificate    PEM file, or null without TLS
 * @param key            PEM file, or null without TLS
 * @param trustedProxies addresses whose {@code X-Forwarded-…} headers are believed
 */
record Address(String bind, String certificate, String key, List<String> trustedProxies) {

    static Address of(java.util.function.UnaryOperator<String> settings) {
        String certificate = text(settings.apply("SANBAO_TLS_CERT"));
        String key = text(settings.apply("SANBAO_TLS_KEY"));
        if ((certificate == null) != (key == null)) {
            throw new IllegalStateException(
                    "SANBAO_TLS_CERT and SANBAO_TLS_KEY go together: name both PEM files, or neither.");
        }
        String proxies = text(settings.apply("SANBAO_TRUSTED_PROXIES"));
        List<String> trusted = proxies == null ? List.of() : List.of(proxies.split("[,\\s]+"));
        boolean guarded = certificate != null || !trusted.isEmpty();
        String bind = text(settings.apply("SANBAO_BIND"));
        if (bind != null && !guarded && !isLoopback(bind)) {
            throw new IllegalStateException(
                    "SANBAO_BIND=" + bind + " would take passwords unencrypted from the network. Name a certificate"
                            + " (SANBAO_TLS_CERT, SANBAO_TLS_KEY) or the proxy that has one (SANBAO_TRUSTED_PROXIES), or leave SANBAO_BIND away.");
        }
        return new Address(bind != null ? bind : guarded ? "0.0.0.0" : "127.0.0.1", certificate, key, trusted);
    }

    /** Whether nobody but the machine's own users can come in; a proxy brings everybody. */
    boolean isOwnMachineOnly() {
        return isLoopback(bind) && trustedProxies.isEmpty();
    }

    private static boolean isLoopback(String bind) {
        return bind.equals("localhost") || bind.equals("::1") || bind.matches("127(\\.\\d{1,3}){3}");
    }

    private static String text(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}

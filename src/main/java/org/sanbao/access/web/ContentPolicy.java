package org.sanbao.access.web;

/** What a page of ours may load: only what this server sends, and no script written into the page. */
final class ContentPolicy {

    /**
     * Inline style is allowed since the component library writes style elements while the page runs, and pages come from a cache, where a
     * nonce would be the same for everybody and so none. Inline style cannot run code; data cannot leave by it, as images and fonts come
     * from here only. {@code blob:} images are pictures just taken, {@code blob:} frames papers shown before they are saved.
     */
    static final String DIRECTIVES = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'wasm-unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "frame-src 'self' blob:",
            "worker-src 'self'",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private ContentPolicy() {}
}

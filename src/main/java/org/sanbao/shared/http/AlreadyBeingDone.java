package org.sanbao.shared.http;

/** The same command under the same key finished first in another thread; this one is undone and answers what that one did. */
final class AlreadyBeingDone extends RuntimeException {
    AlreadyBeingDone() {
        super(null, null, false, false);
    }
}

package org.sanbao.access.web;

/** The settings of the address do not go together; the message says which and what to do. Keeps the server from starting. */
final class CannotListen extends RuntimeException {
    CannotListen(String message) {
        super(message);
    }
}

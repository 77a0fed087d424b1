package org.sanbao.notices;

import java.util.Locale;

/**
 * A mail, plain text only.
 *
 * @param id unique; the same letter has the same {@code Message-ID} wherever it turns up
 */
record Letter(String id, String to, Locale language, String subject, String body) {}

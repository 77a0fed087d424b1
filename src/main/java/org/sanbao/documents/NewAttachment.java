package org.sanbao.documents;

import java.time.Instant;
import java.util.UUID;

/** What somebody adds to a case. {@code happened} null is now; a time after now is taken as now, for phones' clocks run ahead. */
public record NewAttachment(
        UUID stream, UUID org, UUID about, String moment, String name, byte[] bytes, Instant happened) {}

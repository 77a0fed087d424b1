package org.sanbao.journal;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A row of the journal as the engine, the replay and cursors read it. Values are plain: String, Long, Double, Boolean, List; money
 * {@code "120.00 CNY"}, instants and days ISO 8601, references as UUID text.
 *
 * @param n          place in the stream, from 1
 * @param happened   when it was true
 * @param recorded   business clock when it was written; never before the stream's previous row
 * @param actor      the person, or null for Sanbao itself
 * @param attributes of the event; absent ones are missing keys
 * @param refs       card name to card id
 * @param changes    cards that changed, whole: name to attributes with {@code id}
 */
public record Recorded(
        UUID id,
        UUID stream,
        int n,
        UUID unit,
        String type,
        Instant happened,
        Instant recorded,
        UUID actor,
        Map<String, Object> attributes,
        Map<String, UUID> refs,
        Map<String, Map<String, Object>> changes) {}

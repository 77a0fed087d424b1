package org.sanbao.journal;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The cards of a stream, folded from its rows: card name to id to attributes, and the latest id of each kind. The same fold serves the
 * command, the sweep and the replay, so a rule sees what was true then.
 */
public final class StreamState {

    private final Map<String, Map<UUID, Map<String, Object>>> cards;
    private final Map<String, UUID> latest;

    /** A stream of which nothing is known yet. */
    public StreamState() {
        this(new HashMap<>(), new HashMap<>());
    }

    StreamState(Map<String, Map<UUID, Map<String, Object>>> cards, Map<String, UUID> latest) {
        this.cards = cards;
        this.latest = latest;
    }

    /** The same cards, to be folded further without touching these. */
    StreamState copy() {
        var copied = new HashMap<String, Map<UUID, Map<String, Object>>>();
        cards.forEach((name, byId) -> copied.put(name, new HashMap<>(byId)));
        return new StreamState(copied, new HashMap<>(latest));
    }

    public void fold(Recorded row) {
        row.changes().forEach((name, attributes) -> {
            UUID id = UUID.fromString((String) attributes.get("id"));
            Map<UUID, Map<String, Object>> ofKind = cards.computeIfAbsent(name, ignored -> new HashMap<>());
            ofKind.put(id, attributes);
            if (ofKind.size() > 1) {
                ofKind.replaceAll((named, was) -> attributes.get("id").equals(was.get("id")) ? attributes : was);
            }
            latest.put(name, id);
        });
        if (row.attributes().get("was") instanceof String was && row.type().equals("record.corrected")) {
            mistaken(UUID.fromString(was), row);
        }
        row.refs().forEach((name, id) -> {
            if (card(name, id) != null) {
                latest.put(name, id);
            }
        });
    }

    /** Another card of the kind was meant: whatever named the mistaken one means the right one, then and from now on. */
    private void mistaken(UUID was, Recorded row) {
        String attribute = String.valueOf(row.attributes().get("attribute"));
        String name = attribute.substring(0, Math.max(0, attribute.indexOf('.')));
        Map<String, Object> right = row.changes().get(name);
        if (right != null) {
            UUID meant = UUID.fromString((String) right.get("id"));
            cards.get(name)
                    .replaceAll((named, card) -> named.equals(was) && !was.equals(meant)
                                    || was.toString().equals(card.get("id"))
                            ? right
                            : card);
        }
    }

    /** The card's attributes as last journalled, or null if the stream never had it. */
    public Map<String, Object> card(String name, UUID id) {
        return cards.getOrDefault(name, Map.of()).get(id);
    }

    /** The card of this kind touched last in the stream, or null. */
    public UUID latest(String name) {
        return latest.get(name);
    }

    public Map<String, UUID> latest() {
        return latest;
    }

    public Map<String, Map<UUID, Map<String, Object>>> cards() {
        return cards;
    }
}

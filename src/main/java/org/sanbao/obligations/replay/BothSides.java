package org.sanbao.obligations.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.sanbao.journal.JournalCursors;
import org.sanbao.journal.Recorded;
import org.sanbao.obligations.engine.Key;

/** Streams under both sets of rules, and what each says about them in the time asked for. Not for two threads. */
final class BothSides {

    private final OneSide before;
    private final OneSide after;
    private final Asked asked;
    private final Takeover takeover;

    /** @param units null: all */
    record Asked(Instant from, Instant to, java.util.Set<UUID> units) {

        boolean holds(Instant at) {
            return !at.isBefore(from) && at.isBefore(to);
        }

        boolean isOf(Recorded first) {
            return units == null || units.contains(first.unit());
        }

        boolean covers(Recorded first) {
            return isOf(first) && first.recorded().isBefore(to);
        }
    }

    /** Of some streams, in their order. */
    record Portion(long rows, long events, List<Parting> partings) {}

    /** @param takeover null where the draft says nothing of open duties */
    BothSides(OneSide before, OneSide after, Asked asked, Takeover takeover) {
        this.before = before;
        this.after = after;
        this.asked = asked;
        this.takeover = takeover;
    }

    Portion work(List<JournalCursors.Fetched> rows) {
        var partings = new ArrayList<Parting>();
        var stream = new ArrayList<Recorded>();
        long events = 0;
        for (JournalCursors.Fetched each : rows) {
            if (!stream.isEmpty() && !stream.getFirst().stream().equals(each.stream())) {
                events += compare(stream, partings);
                stream.clear();
            }
            stream.add(each.read());
        }
        events += compare(stream, partings);
        return new Portion(rows.size(), events, partings);
    }

    /** What both say of a stream, in one order always; where they say the same, too. */
    List<Parting> of(List<Recorded> stream) {
        var partings = new ArrayList<Parting>();
        compare(stream, partings);
        return partings;
    }

    /** How many events of the stream lie in the time asked for. */
    private long compare(List<Recorded> stream, List<Parting> into) {
        boolean counts = asked.covers(stream.getFirst());
        boolean turns = takeover != null && asked.isOf(stream.getFirst());
        if (!counts && !turns) {
            return 0;
        }
        OneSide.Found old = before.work(stream);
        if (counts) {
            compare(stream, old, into);
        }
        if (turns) {
            into.addAll(takeover.of(before.file(), stream.getLast().unit()));
        }
        return counts
                ? stream.stream().filter(row -> asked.holds(row.happened())).count()
                : 0;
    }

    private void compare(List<Recorded> stream, OneSide.Found old, List<Parting> into) {
        OneSide.Found now = after.work(stream);
        UUID id = stream.getFirst().stream();
        UUID unit = stream.getLast().unit();
        for (Key key : union(old.duties(), now.duties())) {
            Seen was = inTime(old.duties().get(key));
            Seen is = inTime(now.duties().get(key));
            if (was != null || is != null) {
                into.add(new Parting.Duty(id, unit, key, was, is));
            }
        }
        for (String key : union(old.decided(), now.decided())) {
            said(id, unit, old.decided().get(key), now.decided().get(key), Parting.Decision::new, into);
        }
        for (String key : union(old.charged(), now.charged())) {
            said(id, unit, old.charged().get(key), now.charged().get(key), Parting.Charged::new, into);
        }
        for (String key : union(old.refused(), now.refused())) {
            gated(id, unit, old.refused().get(key), now.refused().get(key), into);
        }
    }

    private static <K extends Comparable<K>> TreeSet<K> union(Map<K, ?> one, Map<K, ?> other) {
        var all = new TreeSet<>(one.keySet());
        all.addAll(other.keySet());
        return all;
    }

    private Seen inTime(Seen duty) {
        return duty != null && asked.holds(duty.start()) ? duty : null;
    }

    /** What both said of one thing at one event. */
    private interface Maker {
        Parting of(
                UUID stream,
                UUID unit,
                String pack,
                String clause,
                String rule,
                Instant at,
                String before,
                String after);
    }

    private void said(UUID stream, UUID unit, OneSide.Said was, OneSide.Said is, Maker maker, List<Parting> into) {
        OneSide.Said said = is == null ? was : is;
        if (asked.holds(said.at())) {
            into.add(maker.of(
                    stream,
                    unit,
                    said.rule().pack(),
                    said.clause(),
                    said.rule().rule(),
                    said.at(),
                    was == null ? null : was.what(),
                    is == null ? null : is.what()));
        }
    }

    private void gated(UUID stream, UUID unit, OneSide.Said was, OneSide.Said is, List<Parting> into) {
        OneSide.Said said = is == null ? was : is;
        if (asked.holds(said.at())) {
            into.add(new Parting.Gated(
                    stream,
                    unit,
                    said.rule().pack(),
                    said.clause(),
                    said.rule().rule(),
                    said.at(),
                    said.what(),
                    was != null,
                    is != null));
        }
    }
}

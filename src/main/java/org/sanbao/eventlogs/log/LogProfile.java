package org.sanbao.eventlogs.log;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What there is in a log: its activities, its attributes, from when to when. Not for two threads. */
public final class LogProfile {

    private final LogTimes times;
    private final SortedMap<String, Long> activities = new TreeMap<>();
    private final Map<String, LogColumn> columns = new LinkedHashMap<>();
    private Instant first;
    private Instant last;

    public LogProfile(LogTimes times) {
        this.times = times;
    }

    public void see(LogEvent event) {
        activities.merge(event.activity(), 1L, Long::sum);
        event.attributes().forEach((name, value) -> columns.computeIfAbsent(name, ignored -> new LogColumn(times))
                .see(value));
        first = first == null || event.at().isBefore(first) ? event.at() : first;
        last = last == null || event.at().isAfter(last) ? event.at() : last;
    }

    /** How often each was done. */
    public SortedMap<String, Long> activities() {
        return Collections.unmodifiableSortedMap(activities);
    }

    /** Attributes by the log's own names. */
    public Map<String, LogColumn> columns() {
        return Collections.unmodifiableMap(columns);
    }

    /** The instant of the earliest event; null in an empty log. */
    public Instant first() {
        return first;
    }

    /** The instant of the latest event; null in an empty log. */
    public Instant last() {
        return last;
    }
}

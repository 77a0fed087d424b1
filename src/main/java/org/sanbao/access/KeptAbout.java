package org.sanbao.access;

import java.util.List;
import java.util.Set;
import org.sanbao.shared.Actor;

/**
 * What a module keeps about a member of staff, for that person's own file. Each module that stores something about people has one; a test
 * finds tables that none of them shows.
 */
public interface KeptAbout {

    /** How a value is shown; {@code INSTANT} and {@code DAY} in ISO 8601. */
    enum Kind {
        TEXT,
        NUMBER,
        FLAG,
        INSTANT,
        DAY
    }

    /** @param name its words are {@code own-file.column.<name>} */
    record Column(String name, Kind kind) {}

    /**
     * @param name its words are {@code own-file.part.<name>}
     * @param rows newest first, each with a value for each column or null; about nobody else
     * @param more whether there are more than were asked for
     */
    record Part(String name, List<Column> columns, List<List<Object>> rows, boolean more) {

        /** Of rows read to one more than {@code most}. */
        public static Part of(String name, List<Column> columns, List<List<Object>> read, int most) {
            return new Part(name, columns, read.subList(0, Math.min(most, read.size())), read.size() > most);
        }
    }

    /** @param most rows of each part */
    List<Part> parts(Actor whose, int most);

    /** The tables whose rows about people are shown. */
    Set<String> tables();
}

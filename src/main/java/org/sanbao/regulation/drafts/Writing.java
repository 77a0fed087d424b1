package org.sanbao.regulation.drafts;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.sanbao.regulation.reader.Adaptation;
import org.sanbao.regulation.reader.PackReader;
import org.sanbao.regulation.vocabulary.Vocabulary;
import org.sanbao.shared.http.InvalidInput;

/**
 * A regulation whole, as somebody writes it.
 *
 * @param files       text by name: {@code regulation.yaml}, {@code texts.en.yaml} …
 * @param params      the company's values by parameter in place of the pack's; a null value blanks one
 * @param switchedOff numbers of clauses that are not in force
 */
public record Writing(Map<String, String> files, Map<String, String> params, Set<String> switchedOff) {

    static final String MAIN = "regulation.yaml";
    private static final Pattern NAME =
            Pattern.compile("regulation\\.yaml|texts\\.[A-Za-z]{2,3}(-[A-Za-z]{2,8})?\\.yaml");
    private static final int MOST_FILES = 20;
    private static final int MOST_CHARACTERS = 2_000_000;
    private static final int MOST_NAMES = 5_000;

    /** @throws InvalidInput for a file that is no part of a pack, for none called {@code regulation.yaml}, and for too much of anything */
    public Writing {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
        params = Collections.unmodifiableMap(new TreeMap<>(params));
        switchedOff = Set.copyOf(switchedOff);
        if (!files.containsKey(MAIN)
                || !files.keySet().stream().allMatch(Writing::isName)
                || files.size() > MOST_FILES) {
            throw new InvalidInput("files", "pack-files");
        }
        long characters = files.values().stream().mapToLong(String::length).sum();
        if (characters > MOST_CHARACTERS || params.size() > MOST_NAMES || switchedOff.size() > MOST_NAMES) {
            throw new InvalidInput("files", "pack-too-large");
        }
    }

    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** What the reader makes of it as the document's next adoption; the pack is null when there are errors. */
    public PackReader.Result read(int number) {
        return PackReader.read(files, adaptation(number), Vocabulary.ofThisBuild());
    }

    Adaptation adaptation(int number) {
        return new Adaptation(number, params, switchedOff);
    }
}

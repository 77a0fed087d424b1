package org.sanbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The best known costs that lie beside instances: in tables of the README, {@code best-known.csv} or {@code best-known.xml}. */
final class BestKnown {

    private static final Pattern TABLE = Pattern.compile("^\\|\\s*(\\S+)\\s*\\|.*\\|\\s*([0-9.]+)[^|]*\\|\\s*$");
    private static final Pattern CSV = Pattern.compile("^([^,]+),([0-9.]+)(,.*)?$");
    private static final Pattern XML = Pattern.compile("instance=\"([^\"]+)\"[^>]*>\\s*([0-9.]+)");

    private final Map<String, Double> costs = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /** Out of the instance's folder and those above it, up to the one asked for and one further; nearer ones count. */
    static BestKnown beside(Path instance, Path root) throws IOException {
        var known = new BestKnown();
        Path last = root.toAbsolutePath().normalize().getParent();
        for (Path folder = instance.toAbsolutePath().normalize().getParent();
                folder != null;
                folder = folder.getParent()) {
            known.read(folder.resolve("best-known.csv"), CSV);
            known.read(folder.resolve("best-known.xml"), XML);
            known.read(folder.resolve("README.md"), TABLE);
            if (folder.equals(last)) {
                break;
            }
        }
        return known;
    }

    private void read(Path file, Pattern pattern) throws IOException {
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        for (String line : lines) {
            Matcher found = pattern.matcher(line);
            if (found.find()) {
                costs.putIfAbsent(found.group(1), Double.valueOf(found.group(2)));
            }
        }
    }

    OptionalDouble of(String instance) {
        Double cost = costs.get(instance);
        return cost == null ? OptionalDouble.empty() : OptionalDouble.of(cost);
    }
}

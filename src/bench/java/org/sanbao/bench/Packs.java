package org.sanbao.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sanbao.regulation.reader.Adaptation;
import org.sanbao.regulation.reader.PackReader;
import org.sanbao.regulation.vocabulary.Vocabulary;

/**
 * How long a pack takes to load: read, every formula checked and compiled, looked at as a whole. {@code ./sanbao bench packs [CLAUSES]} makes one
 * of so many clauses, each with two rules, a figure and words in three languages; one formula in three is more than plain tests,
 * as in the packs written so far. The table goes to {@code bench/packs.md}.
 */
public final class Packs {

    private static final int CLAUSES = 500;
    private static final int ROUNDS = 7;

    private Packs() {}

    public static void main(String[] arguments) throws Exception {
        int clauses = arguments.length > 0 ? Integer.parseInt(arguments[0]) : CLAUSES;
        Map<String, String> files = files(clauses);
        Vocabulary vocabulary = Vocabulary.ofThisBuild();
        var times = new ArrayList<Double>();
        for (int i = 0; i < ROUNDS; i++) {
            long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            PackReader.Result read = PackReader.read(files, Adaptation.NONE, vocabulary);
            times.add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun) / 1e9);
            if (read.pack() == null || read.pack().clauses().count() != clauses) {
                throw new IllegalStateException(read.errors().toString());
            }
        }
        double first = times.removeFirst();
        Collections.sort(times);
        report(clauses, files, first, times);
    }

    private static void report(int clauses, Map<String, String> files, double first, List<Double> later)
            throws Exception {
        long kilobytes = files.values().stream().mapToLong(String::length).sum() / 1024;
        String text = String.format(
                Locale.ROOT,
                """
                # Loading a pack

                Made by `./sanbao bench packs`. A pack of %d clauses, each with two rules, a figure and words in three languages, \
                one formula in three more than plain tests: %d KB of YAML. \
                %d processors; one is used. Seconds of its time, so that other work on the machine changes little.

                | | s | wanted |
                | --- | ---: | --- |
                | the first of a process, classes and formulas' compiler included | %.2f | 1 |
                | later ones, the median of %d | %.2f | 1 |
                | the slowest of those | %.2f | 1 |
                """,
                clauses,
                kilobytes,
                Runtime.getRuntime().availableProcessors(),
                first,
                later.size(),
                later.get(later.size() / 2),
                later.getLast());
        Files.writeString(Path.of("bench/packs.md"), text);
        System.out.println(text);
    }

    private static Map<String, String> files(int clauses) {
        var params = new StringBuilder();
        var rules = new StringBuilder();
        var files = new TreeMap<String, String>();
        for (int i = 1; i <= clauses; i++) {
            params.append("  within_%d: {type: length, value: %d working hours}\n".formatted(i, 1 + i % 9));
            rules.append(clause(i));
        }
        files.put("regulation.yaml", """
                pack: LARGE
                version: "1"
                title: {en: Large}
                params:
                %schapters:
                - id: "1"
                  clauses:
                %s""".formatted(params, rules));
        for (String language : Set.of("en", "zh-CN", "es")) {
            var words = new StringBuilder("language: " + language + "\nclauses:\n");
            for (int i = 1; i <= clauses; i++) {
                words.append("  \"%d\": {title: Clause %d, text: \"Whoever is asked comes within {within_%d}.\"}\n"
                        .formatted(i, i, i));
            }
            files.put("texts." + language + ".yaml", words.toString());
        }
        return files;
    }

    private static String clause(int i) {
        return """
                  - id: "%1$d"
                    source: []
                    rules:
                    - obligation: come-%1$d
                      when: call.registered
                      if: "call.register == 'service' && call.priority != 'normal' && has(unit.sold_on)"
                      of: call
                      who: technician
                      must: {event: visit.arrived}
                      within: "{within_%1$d}"
                      warn: [{at: 75%%, to: technician}]
                      pause: [waiting-for-customer]
                      cancel: [call.solved, call.closed]
                      else: [{notify: service-director}]
                    - gate: asked-%1$d
                      before: job.closed
                      if: "job.fee > money('%1$d.00 CNY') && days(unit.sold_on, event.on) > %1$d"
                      needs: "happened('call.answered') && granted('exception-%1$d')"
                """.formatted(i);
    }
}

package org.sanbao.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.sanbao.Who;

/**
 * A line of {@code access-matrix.csv}.
 *
 * @param operation {@code POST /api/calls/{id}/cancel}
 * @param things    path variable to kind of thing
 * @param body      sample with {@code ${kind}}, or null
 * @param roles     what each role is to be answered
 * @param elsewhere what a role that may is to be answered about the other branch's thing; null: no role bound to a unit may
 * @param stranger  what somebody not signed in is to be answered
 */
record MatrixLine(
        String operation,
        Map<String, String> things,
        String body,
        Map<Who, Integer> roles,
        Integer elsewhere,
        int stranger) {

    private static final Map<String, Who> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put("technician", Who.NORTH_TECHNICIAN);
        COLUMNS.put("clerk", Who.NORTH_CLERK);
        COLUMNS.put("director", Who.NORTH_DIRECTOR);
        COLUMNS.put("manager", Who.NORTH_MANAGER);
        COLUMNS.put("accountant", Who.NORTH_ACCOUNTANT);
        COLUMNS.put("service-department", Who.SERVICE_DEPARTMENT);
        COLUMNS.put("deputy-gm", Who.DEPUTY_GENERAL_MANAGER);
        COLUMNS.put("general-manager", Who.GENERAL_MANAGER);
        COLUMNS.put("administrator", Who.ADMINISTRATOR);
    }

    static List<MatrixLine> all() {
        var format = CSVFormat.DEFAULT
                .builder()
                .setCommentMarker('#')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var file = Files.newBufferedReader(Path.of("src/test/resources/access-matrix.csv"));
                var lines = format.parse(file)) {
            return lines.stream().map(MatrixLine::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String method() {
        return operation.substring(0, operation.indexOf(' '));
    }

    String path() {
        return operation.substring(operation.indexOf(' ') + 1);
    }

    private static MatrixLine of(CSVRecord line) {
        var roles = new LinkedHashMap<Who, Integer>();
        COLUMNS.forEach((column, who) -> roles.put(who, Integer.parseInt(line.get(column))));
        String elsewhere = line.get("elsewhere");
        return new MatrixLine(
                line.get("operation"),
                things(line.get("things")),
                line.get("body").isEmpty() ? null : line.get("body"),
                roles,
                elsewhere.equals("-") ? null : Integer.valueOf(elsewhere),
                Integer.parseInt(line.get("stranger")));
    }

    private static Map<String, String> things(String cell) {
        var things = new LinkedHashMap<String, String>();
        for (String each : cell.isEmpty() ? new String[0] : cell.split(";")) {
            things.put(
                    each.substring(0, each.indexOf('=')).strip(),
                    each.substring(each.indexOf('=') + 1).strip());
        }
        return things;
    }
}

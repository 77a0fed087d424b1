package org.sanbao.regulation.reader;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code company.yaml}: what a company adopts when Sanbao starts for the first time. */
public final class CompanyFile {

    private static final String NAME = "company.yaml";

    private CompanyFile() {}

    /**
     * @param products    product lines; empty is all
     * @param params      the company's values; a null value blanks one
     * @param switchedOff numbers of clauses
     * @param from        first day in force; null is the moment of adoption
     */
    public record Wish(
            String pack,
            String version,
            Set<String> products,
            Map<String, String> params,
            Set<String> switchedOff,
            LocalDate from) {}

    /** @param wishes empty if there is an error */
    public record Result(List<Wish> wishes, List<Finding> findings) {}

    public static Result read(String text) {
        var findings = new Findings();
        var wishes = new ArrayList<Wish>();
        Tree.Mapping file = YamlReader.read(NAME, text, findings);
        if (file != null) {
            new Section(file, findings)
                    .only(List.of("adopt"))
                    .sections("adopt")
                    .forEach(adopted -> wishes.add(wish(adopted, findings)));
        }
        return new Result(findings.hasErrors() ? List.of() : wishes, findings.all());
    }

    private static Wish wish(Section adopted, Findings findings) {
        adopted.only(List.of("pack", "version", "units", "products", "params", "switched_off", "from"));
        if (!adopted.texts("units").equals(List.of("/"))) {
            findings.error(adopted.place("units"), "company-units", Map.of());
        }
        var params = new HashMap<String, String>();
        Section given = adopted.section("params");
        if (given != null) {
            given.keys().forEach(name -> params.put(name, given.text(name)));
        }
        return new Wish(
                adopted.required("pack"),
                adopted.required("version"),
                new HashSet<>(adopted.texts("products")),
                params,
                new HashSet<>(adopted.texts("switched_off")),
                from(adopted, findings));
    }

    private static LocalDate from(Section adopted, Findings findings) {
        String from = adopted.text("from");
        try {
            return from == null ? null : LocalDate.parse(from);
        } catch (DateTimeParseException noDate) {
            findings.error(adopted.place("from"), "not-a-date", Map.of("text", from));
            return null;
        }
    }
}

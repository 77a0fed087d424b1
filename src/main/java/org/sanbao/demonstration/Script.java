package org.sanbao.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What the demonstration company is made of: {@code demonstration/company.json}. */
record Script(
        String name,
        String zone,
        String password,
        List<Unit> units,
        List<Employee> people,
        List<Product> products,
        List<String> surnames,
        List<String> givenNames,
        List<String> firms,
        List<String> streets,
        List<Fault> faults,
        List<String> cabinets,
        List<String> shelves,
        List<String> accessories,
        List<String> conditions,
        List<String> work,
        List<String> chores,
        String assessment,
        Findings findings,
        Amendments amendments,
        List<Part> parts) {

    static Script read() {
        try (var file = Script.class.getResourceAsStream("/demonstration/company.json")) {
            return JsonMapper.builder().build().readValue(file, Script.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String unitName(String key) {
        return units.stream()
                .filter(each -> each.key().equals(key))
                .map(Unit::name)
                .findFirst()
                .orElse(name);
    }

    /**
     * A unit below the company; a branch keeps a register and has customers around it.
     *
     * @param serials what the serial numbers of products sold there begin with
     */
    record Unit(
            String key,
            String kind,
            String name,
            boolean keepsRegister,
            String serials,
            String town,
            List<String> districts,
            List<String> suburbs,
            Double latitude,
            Double longitude) {}

    /** What inspections find, want done, and what is answered. */
    record Findings(String seen, String remedy, String done) {}

    /** Changes of the regulation: one that was made, one that is being discussed. */
    record Amendments(Amendment made, Amendment begun) {}

    /**
     * Other values for some figures.
     *
     * @param group accounts of who works on it beside the service department
     */
    record Amendment(
            String document, Map<String, String> params, String purpose, List<String> group, List<Remark> remarks) {}

    /**
     * What somebody says of it.
     *
     * @param agrees for the unit, which was asked; null for a comment of one's own
     * @param taken  whether the draft follows it; null like the answer while nobody answered
     */
    record Remark(String account, Boolean agrees, String clause, String said, Boolean taken, String answer) {}

    record Employee(String account, String unit, String role, String name, String language) {}

    record Product(String line, String model, String en, String zh, String es, int warrantyMonths) {}

    record Fault(String symptom, String words) {}

    record Part(String name, BigDecimal price) {}
}

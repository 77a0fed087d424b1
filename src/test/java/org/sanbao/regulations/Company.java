package org.sanbao.regulations;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanbao.obligations.engine.Ports;

/** The organisation of a situations file: who holds which role where. Names stand for ids. */
final class Company implements Ports.Holders {

    /** @param kind, in as written; {@code in} is null at the top */
    private record Unit(String kind, String in) {}

    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> holders = new LinkedHashMap<>();
    private final Map<String, String> unitOf = new LinkedHashMap<>();
    private final Map<String, String> setOf = new LinkedHashMap<>();
    private final Map<UUID, String> names = new LinkedHashMap<>();

    Company(Map<String, Object> file) {
        Yaml.map(file.get("units")).forEach((name, unit) -> {
            units.put(
                    name,
                    new Unit(
                            Yaml.text(Yaml.map(unit).get("kind")),
                            Yaml.text(Yaml.map(unit).get("in"))));
            named(name);
        });
        Yaml.map(file.get("holders")).forEach((unit, roles) -> {
            holders.put(unit, Yaml.map(roles));
            Yaml.map(roles).values().forEach(person -> {
                named(person.toString());
                unitOf.putIfAbsent(person.toString(), unit);
            });
        });
        Yaml.map(file.get("members")).forEach(this::members);
    }

    private void members(String set, Object written) {
        if (written instanceof List<?> members) {
            members.forEach(unit -> setOf.put(unit.toString(), set));
            return;
        }
        Yaml.map(written).forEach((unit, members) -> Yaml.texts(members).forEach(person -> {
            setOf.put(person, set);
            unitOf.put(person, unit);
            named(person);
        }));
    }

    private void named(String name) {
        names.put(id(name), name);
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    boolean isUnit(String name) {
        return units.containsKey(name);
    }

    boolean knows(String name) {
        return names.containsKey(id(name));
    }

    /** The unit itself, or that of the person. */
    String unitOf(String name) {
        return isUnit(name) ? name : unitOf.get(name);
    }

    String kind(String unit) {
        return units.get(unit).kind();
    }

    /** The set that a person or unit belongs to, by name. */
    Map<String, String> members() {
        return setOf;
    }

    String name(UUID id) {
        return id == null ? null : names.getOrDefault(id, id.toString());
    }

    @Override
    public Optional<UUID> holder(String role, UUID unit, Instant at) {
        for (String each = unit == null ? null : names.get(unit);
                each != null;
                each = units.get(each).in()) {
            Object person = holders.getOrDefault(each, Map.of()).get(role);
            if (person != null) {
                return Optional.of(id(person.toString()));
            }
        }
        return unit == null ? Optional.empty() : head(names.get(unit));
    }

    private Optional<UUID> head(String unit) {
        return Optional.ofNullable(holders.getOrDefault(unit, Map.of()).get("head"))
                .map(person -> id(person.toString()));
    }
}

package org.sanbao.obligations;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.sanbao.obligations.engine.Ports;
import org.sanbao.shared.Money;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** The annotated records of all modules: which cards an event has, and making one from what somebody typed. */
@Component
class EventTypes implements Ports.Subjects {

    private final Map<String, Class<?>> types = new ConcurrentHashMap<>();

    EventTypes() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(
                    org.springframework.beans.factory.annotation.AnnotatedBeanDefinition bean) {
                return true;
            }
        };
        scanner.addIncludeFilter(new AnnotationTypeFilter(EventType.class));
        scanner.findCandidateComponents("org.sanbao").forEach(found -> {
            Class<?> type = ClassUtils.resolveClassName(found.getBeanClassName(), ClassUtils.getDefaultClassLoader());
            types.put(type.getAnnotation(EventType.class).value(), type);
        });
    }

    @Override
    public List<String> cards(String event) {
        return named(event)
                .map(type -> Arrays.stream(type.getAnnotation(EventType.class).cards())
                        .filter(card -> !card.equals("*"))
                        .toList())
                .orElse(List.of());
    }

    Optional<Class<?>> named(String event) {
        return Optional.ofNullable(types.get(event));
    }

    /** Whether somebody must deliberately record it; only such events may be ticked off. */
    boolean isTick(String event) {
        return named(event)
                .map(type -> type.getAnnotation(EventType.class).origin() == EventType.Origin.TICK)
                .orElse(false);
    }

    /** Attributes by name, with the constants of enums. */
    List<ObligationView.Attribute> attributes(String event) {
        return named(event).stream()
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .map(part -> new ObligationView.Attribute(
                        snake(part.getName()), kind(part.getType()), constants(part.getType())))
                .toList();
    }

    /** @throws InvalidInput naming the attribute that cannot be read */
    Event make(String event, Map<String, Object> attributes) {
        Class<?> type = named(event).orElseThrow(() -> new InvalidInput("event", "malformed"));
        RecordComponent[] parts = type.getRecordComponents();
        Object[] values = Arrays.stream(parts)
                .map(part -> value(part, attributes.get(snake(part.getName()))))
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new));
            constructor.setAccessible(true);
            return (Event) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make " + event, e);
        }
    }

    private static Object value(RecordComponent part, Object given) {
        try {
            return convert(part.getType(), given == null ? null : given.toString());
        } catch (RuntimeException malformed) {
            throw new InvalidInput("attributes." + snake(part.getName()), "malformed");
        }
    }

    private static Object convert(Class<?> type, String text) {
        if (text == null || text.isBlank()) {
            return type == boolean.class ? Boolean.FALSE : type == int.class ? Integer.valueOf(0) : null;
        }
        if (type.isEnum()) {
            String constant =
                    text.length() == 1 ? text : text.toUpperCase(Locale.ROOT).replace('-', '_');
            return Arrays.stream(type.getEnumConstants())
                    .filter(each -> ((Enum<?>) each).name().equals(constant))
                    .findFirst()
                    .orElseThrow();
        }
        return switch (kind(type)) {
            case "ref" -> UUID.fromString(text);
            case "bool" -> parseBoolean(text);
            case "int" -> Integer.valueOf(text);
            case "double" -> Double.valueOf(text);
            case "day" -> LocalDate.parse(text);
            case "instant" -> Instant.parse(text);
            case "money" -> Money.of(text.split(" ")[0], text.split(" ")[1]);
            case "list" -> List.of(text.split("\\s*,\\s*"));
            default -> text.strip();
        };
    }

    private static Boolean parseBoolean(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException(text);
        }
        return Boolean.valueOf(text);
    }

    private static String kind(Class<?> type) {
        if (type.isEnum()) {
            return "enum";
        }
        return switch (type.getSimpleName()) {
            case "UUID" -> "ref";
            case "boolean", "Boolean" -> "bool";
            case "int", "Integer", "long", "Long" -> "int";
            case "double", "Double" -> "double";
            case "LocalDate" -> "day";
            case "Instant" -> "instant";
            case "Money" -> "money";
            case "List" -> "list";
            default -> "string";
        };
    }

    private static List<String> constants(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(each -> ((Enum<?>) each).name())
                        .map(name -> name.length() == 1
                                ? name
                                : name.toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList()
                : List.of();
    }

    private static String snake(String component) {
        return component.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}

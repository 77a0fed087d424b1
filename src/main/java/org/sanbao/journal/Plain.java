package org.sanbao.journal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sanbao.shared.vocabulary.Card;
import org.sanbao.shared.vocabulary.CardType;
import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

/** Turns the records of events and cards into the plain values that rules read and the journal keeps. */
final class Plain {

    private static final Map<Class<?>, List<Attribute>> ATTRIBUTES = new ConcurrentHashMap<>();

    private Plain() {}

    static String nameOf(Event event) {
        return event.getClass().getAnnotation(EventType.class).value();
    }

    static String nameOf(Card card) {
        return card.getClass().getAnnotation(CardType.class).value();
    }

    /** Attributes by snake_case name; absent ones (null) are missing keys. A map gives one for each of its entries: {@code paper.form.field}. */
    static Map<String, Object> attributes(Object record) {
        var attributes = new LinkedHashMap<String, Object>();
        for (Attribute attribute : ATTRIBUTES.computeIfAbsent(record.getClass(), Plain::read)) {
            Object value = attribute.of(record);
            if (value instanceof Map<?, ?> several) {
                several.forEach((name, each) -> attributes.put(attribute.name() + "." + name, plain(each)));
            } else if (value != null) {
                attributes.put(attribute.name(), plain(value));
            }
        }
        return attributes;
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Boolean yes -> yes;
            case Integer number -> number.longValue();
            case Long number -> number;
            case Double number -> number;
            case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            case Collection<?> several -> several.stream().map(Plain::plain).toList();
            default -> value.toString();
        };
    }

    private static List<Attribute> read(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(Attribute::of).toList();
    }

    private record Attribute(String name, Method accessor) {

        static Attribute of(RecordComponent component) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return new Attribute(
                    component
                            .getName()
                            .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                            .toLowerCase(Locale.ROOT),
                    accessor);
        }

        Object of(Object record) {
            try {
                return accessor.invoke(record);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("Cannot read " + accessor, e);
            }
        }
    }
}

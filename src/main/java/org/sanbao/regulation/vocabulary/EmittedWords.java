package org.sanbao.regulation.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sanbao.regulation.reading.Type;
import org.sanbao.shared.vocabulary.CardType;
import org.sanbao.shared.vocabulary.EventType;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** The events and cards of the annotated records on the class path. */
record EmittedWords(Map<String, EventWord> events, Map<String, CardWord> cards) {

    static EmittedWords scan(String basePackage) {
        var events = new TreeMap<String, EventWord>();
        var cards = new TreeMap<String, CardWord>();
        for (Class<?> type : annotated(basePackage)) {
            if (type.isAnnotationPresent(EventType.class)) {
                addOnce(events, event(type), event(type).name());
            } else {
                addOnce(cards, card(type), card(type).name());
            }
        }
        return new EmittedWords(events, cards);
    }

    private static <W> void addOnce(Map<String, W> words, W word, String name) {
        if (words.put(name, word) != null) {
            throw new IllegalStateException("Two records are named " + name);
        }
    }

    private static EventWord event(Class<?> type) {
        EventType named = type.getAnnotation(EventType.class);
        return new EventWord(
                named.value(),
                module(type),
                List.of(named.cards()),
                named.origin().name().toLowerCase(java.util.Locale.ROOT),
                named.means(),
                attributes(type),
                true,
                java.util.Set.of());
    }

    private static CardWord card(Class<?> type) {
        CardType named = type.getAnnotation(CardType.class);
        return new CardWord(named.value(), module(type), named.means(), attributes(type), true, java.util.Set.of());
    }

    /** Answers to a company's own fields are no words of a module: which there are, each pack says. */
    private static Map<String, Type> attributes(Class<?> type) {
        var attributes = new TreeMap<String, Type>();
        Arrays.stream(type.getRecordComponents())
                .filter(part -> part.getType() != Map.class)
                .forEach(part -> attributes.put(snake(part.getName()), TypeWords.of(part.getType())));
        return attributes;
    }

    private static String module(Class<?> type) {
        return type.getPackageName().split("\\.")[2];
    }

    private static String snake(String component) {
        return component.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(java.util.Locale.ROOT);
    }

    private static List<Class<?>> annotated(String basePackage) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(
                    org.springframework.beans.factory.annotation.AnnotatedBeanDefinition bean) {
                return true;
            }
        };
        scanner.addIncludeFilter(new AnnotationTypeFilter(EventType.class));
        scanner.addIncludeFilter(new AnnotationTypeFilter(CardType.class));
        ClassLoader loader = ClassUtils.getDefaultClassLoader();
        return scanner.findCandidateComponents(basePackage).stream()
                .<Class<?>>map(bean -> ClassUtils.resolveClassName(bean.getBeanClassName(), loader))
                .filter(Class::isRecord)
                .toList();
    }
}

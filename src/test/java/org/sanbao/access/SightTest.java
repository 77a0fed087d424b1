package org.sanbao.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Sight;
import org.sanbao.shared.Unsighted;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;

/**
 * Whoever can ask for rows must say what he may see: a public method that returns rows of the trade from the database takes a
 * {@link Sight}, or the {@link Actor} who has one.
 */
class SightTest {

    private static final List<Class<?>> CLASSES = classes();

    @Test
    void every_public_query_takes_a_sight() {
        List<String> blind = CLASSES.stream()
                .filter(SightTest::canBeAsked)
                .filter(type -> readsTables(type, new HashSet<>()))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(SightTest::isBlindQuery)
                .map(method -> method.getDeclaringClass().getName() + "#" + method.getName())
                .sorted()
                .toList();

        assertThat(blind)
                .as("Give the method a Sight, or say with @Unsighted why none is needed")
                .isEmpty();
    }

    @Test
    void the_test_sees_a_query_without_sight() throws NoSuchMethodException {
        record Row() {}
        class Blind {
            public List<Row> all() {
                return List.of();
            }

            public List<Row> some(Sight sight) {
                return List.of();
            }
        }

        assertThat(returnsRows(Blind.class.getMethod("all").getGenericReturnType()))
                .isTrue();
        assertThat(isBlindQuery(Blind.class.getMethod("all"))).isTrue();
        assertThat(isBlindQuery(Blind.class.getMethod("some", Sight.class))).isFalse();
        assertThat(readsTables(Staff.class, new HashSet<>())).isTrue();
    }

    /** Faces, and queries of a module whoever may call them; controllers are for the rights matrix. */
    private static boolean canBeAsked(Class<?> type) {
        boolean face =
                Modifier.isPublic(type.getModifiers()) && AnnotatedElementUtils.hasAnnotation(type, Component.class);
        return face || type.getSimpleName().endsWith("Queries");
    }

    /** Whether it was given the database, or something of ours that was. */
    private static boolean readsTables(Class<?> type, Set<Class<?>> seen) {
        return seen.add(type)
                && Arrays.stream(type.getDeclaredConstructors())
                        .map(Constructor::getParameterTypes)
                        .flatMap(Arrays::stream)
                        .anyMatch(each -> each == DSLContext.class
                                || each.getName().startsWith("org.sanbao.") && readsTables(each, seen));
    }

    private static boolean isBlindQuery(Method method) {
        boolean sighted =
                Arrays.stream(method.getParameterTypes()).anyMatch(each -> each == Sight.class || each == Actor.class);
        boolean excused = method.isAnnotationPresent(Unsighted.class)
                || method.getDeclaringClass().isAnnotationPresent(Unsighted.class);
        return Modifier.isPublic(method.getModifiers())
                && !method.isSynthetic()
                && !sighted
                && !excused
                && returnsRows(method.getGenericReturnType());
    }

    /** A record of a module, or a list, page or option of them. */
    private static boolean returnsRows(Type type) {
        return switch (type) {
            case Class<?> each -> each.isRecord() && each.getName().startsWith("org.sanbao.") && !isValue(each);
            case ParameterizedType each ->
                returnsRows(each.getRawType())
                        || Stream.of(each.getActualTypeArguments()).anyMatch(SightTest::returnsRows);
            default -> false;
        };
    }

    private static boolean isValue(Class<?> type) {
        return type.getPackageName().startsWith("org.sanbao.shared");
    }

    private static List<Class<?>> classes() {
        Path root = Path.of("target/classes");
        try (var files = Files.walk(root.resolve("org/sanbao"))) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("/tables/") && !name.contains("-info"))
                    .<Class<?>>map(
                            name -> load(name.substring(0, name.length() - 6).replace('/', '.')))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, SightTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}

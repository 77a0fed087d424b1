package org.sanbao.regulation.reading;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A value, or the name of the attribute without which it cannot be known.
 *
 * @param value   null only if undecided
 * @param missing the absent attribute as the rule writes it ({@code site.zone}); null if decided
 */
public record Known<T>(T value, String missing) {

    public static <T> Known<T> of(T value) {
        return new Known<>(value, null);
    }

    public static <T> Known<T> missing(String attribute) {
        return new Known<>(null, attribute);
    }

    /** Runs a computation and turns {@link Missing} into an undecided result. */
    public static <T> Known<T> by(Supplier<T> computation) {
        try {
            return of(computation.get());
        } catch (Missing absent) {
            return missing(absent.attribute());
        }
    }

    public boolean isDecided() {
        return missing == null;
    }

    public <R> Known<R> map(Function<? super T, R> next) {
        return isDecided() ? of(next.apply(value)) : missing(missing);
    }

    /** The value; inside another evaluation the absence goes on as {@link Missing}. */
    public T orMissing() {
        if (!isDecided()) {
            throw new Missing(missing);
        }
        return value;
    }
}

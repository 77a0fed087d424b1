package org.sanbao.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a public query (or a whole class of them) that rightly takes no {@link Sight}: no person's request reaches it. Says why. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Unsighted {

    /** Why nothing leaks: {@code "asked by the engine only"}. */
    String value();
}

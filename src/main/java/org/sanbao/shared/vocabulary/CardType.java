package org.sanbao.shared.vocabulary;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names a card for the regulation; components become attributes as in {@link EventType}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface CardType {

    /** {@code call} */
    String value();

    String means();
}

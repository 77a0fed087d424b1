package org.sanbao.calls;

import java.time.LocalDate;
import java.util.UUID;
import org.sanbao.regulation.Regulations;
import org.sanbao.shared.NumberPattern;
import org.sanbao.shared.Numbers;
import org.springframework.stereotype.Component;

/** Numbers of the register, written as the regulation's series {@code register-number} says. */
@Component
class CallNumbers {

    private static final String SERIES = "register-number";

    /** Where no regulation in force says how. */
    private static final NumberPattern PLAIN = new NumberPattern("{yyyy}{MM}-{seq:4}", "month");

    private final Numbers numbers;
    private final Regulations regulations;

    CallNumbers(Numbers numbers, Regulations regulations) {
        this.numbers = numbers;
        this.regulations = regulations;
    }

    /** @param day the day the call was received, where the register is kept */
    String next(UUID org, LocalDate day) {
        NumberPattern pattern = regulations.numberPattern(org, SERIES).orElse(PLAIN);
        return pattern.write(day, numbers.next(SERIES, org, pattern.period(day)));
    }
}

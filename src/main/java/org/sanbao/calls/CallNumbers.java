package org.sanbao.calls;

import java.time.LocalDate;
import java.util.UUID;
import org.sanbao.shared.NumberPattern;
import org.sanbao.shared.Numbers;
import org.springframework.stereotype.Component;

/** Numbers of the register, written as the regulation's series {@code register-number} says. */
@Component
class CallNumbers {

    private static final String SERIES = "register-number";
    private static final NumberPattern WITHOUT_REGULATION = new NumberPattern("{yyyy}{MM}-{seq:4}", "month");

    private final Numbers numbers;

    CallNumbers(Numbers numbers) {
        this.numbers = numbers;
    }

    /** @param day the day the call was received, where the register is kept */
    String next(UUID org, LocalDate day) {
        NumberPattern pattern = WITHOUT_REGULATION;
        return pattern.write(day, numbers.next(SERIES, org, pattern.period(day)));
    }
}

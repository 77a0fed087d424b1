package org.sanbao.calls.vocabulary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbao.shared.vocabulary.Card;
import org.sanbao.shared.vocabulary.CardType;

/**
 * What rules may read of an entry of the register.
 *
 * @param fault          code of the symptom, never the customer's words; null: not listed
 * @param repeat         the unit was here before with the same symptom
 * @param firstAsked     the person who answers for it
 * @param underGuarantee as decided when it was registered; null: could not be decided
 * @param paper          typed answers to own fields of the register, by form and field; null: none
 * @param day            the day it was received, where the register is kept
 */
@CardType(value = "call", means = "entry of the repair-call register")
public record CallCard(
        UUID id,
        Channel channel,
        Register register,
        Boolean urgent,
        String fault,
        Boolean listedFault,
        Boolean repeat,
        Boolean abnormal,
        UUID firstAsked,
        Remit remit,
        Boolean major,
        Boolean underGuarantee,
        Priority priority,
        LocalDate day,
        List<String> forwardedDepartments,
        Map<String, Object> paper)
        implements Card {}

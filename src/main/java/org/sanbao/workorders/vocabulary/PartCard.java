package org.sanbao.workorders.vocabulary;

import java.time.LocalDate;
import java.util.UUID;
import org.sanbao.shared.Money;
import org.sanbao.shared.vocabulary.Card;
import org.sanbao.shared.vocabulary.CardType;

/** What rules may read of a part that was replaced. */
@CardType(value = "part", means = "part replaced, issued or handed back")
public record PartCard(UUID id, PartKind kind, LocalDate replacedOn, Money price) implements Card {}

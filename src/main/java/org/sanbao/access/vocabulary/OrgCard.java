package org.sanbao.access.vocabulary;

import java.util.UUID;
import org.sanbao.shared.vocabulary.Card;
import org.sanbao.shared.vocabulary.CardType;

/**
 * @param kind company, branch, centre, department, section, group, shift or outlet
 * @param zone IANA time zone
 */
@CardType(value = "org", means = "unit of the organisation the subject belongs to")
public record OrgCard(UUID id, String kind, UUID parent, String zone, Boolean keepsRegister) implements Card {}

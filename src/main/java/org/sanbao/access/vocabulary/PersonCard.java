package org.sanbao.access.vocabulary;

import java.time.LocalDate;
import java.util.UUID;
import org.sanbao.shared.vocabulary.Card;
import org.sanbao.shared.vocabulary.CardType;

/**
 * @param post     the post taken first, or last
 * @param org      the unit the person belongs to
 * @param role     the same as post: the role whose holder the person is
 * @param joinedOn day of joining in the unit's zone
 * @param worksAt  company or outside
 */
@CardType(value = "person", means = "the employee an event is about")
public record PersonCard(UUID id, String post, UUID org, String role, LocalDate joinedOn, String worksAt)
        implements Card {}

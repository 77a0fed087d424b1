package org.sanbao.documents;

import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

/**
 * What a module hands over to have a paper begun.
 *
 * @param stream       the case whose journal tells of it
 * @param org          organisation unit it belongs to: sight, and whose numbers are drawn
 * @param form         id of a form in force there
 * @param card         vocabulary card it is about ({@code job}), and that card's id in {@code about}
 * @param content      a record whose components are the fields, in their order; a list of records is a table
 * @param language     the one it is written in, which is its reader's, not the writer's
 * @param zone         in which its times are written
 * @param organisation name at its head
 */
public record PaperOrder(
        UUID stream,
        UUID org,
        String form,
        String card,
        UUID about,
        Record content,
        Locale language,
        ZoneId zone,
        String organisation) {}

package org.sanbao.dispatch.technicians;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.sanbao.shared.Written;

/**
 * What somebody is able and allowed to do.
 *
 * @param code        a term of the company
 * @param certificate number or name of the paper; null or blank where none is needed
 * @param validUntil  the last day it counts; null: for good
 */
public record Skill(
        @NotBlank @Size(max = 60) String code,
        @Size(max = 100) String certificate,
        LocalDate validUntil) {

    public Skill {
        certificate = Written.line(certificate);
    }

    /** Whether it counts on that day, in the technician's zone. */
    public boolean holdsOn(LocalDate day) {
        return validUntil == null || !validUntil.isBefore(day);
    }
}

package org.sanbao.dispatch.technicians;

import java.util.List;
import java.util.UUID;
import org.sanbao.dispatch.travel.Point;
import org.sanbao.shared.Actor;

/**
 * What of a colleague's life is no matter of the reader.
 *
 * @param knowsHome   where the person lives: for those who send people out, and for the person
 * @param knowsReason why the person is away: for those who manage people, and for the person
 */
record Discretion(boolean knowsHome, boolean knowsReason) {

    static Discretion of(Actor reader, UUID person) {
        boolean own = person.equals(reader.person());
        return new Discretion(
                own || reader.may("job.assign") || reader.may("technician.manage"), own || reader.may("people.manage"));
    }

    Point home(Point home) {
        return knowsHome ? home : null;
    }

    Profile profile(Profile whole) {
        return new Profile(
                whole.base(), home(whole.home()), whole.languages(), whole.tools(), whole.skills(), whole.areas());
    }

    List<Absence> absences(List<Absence> all) {
        return knowsReason ? all : all.stream().map(Absence::discreet).toList();
    }
}

package org.sanbao.exchange;

import java.util.Optional;
import java.util.Set;
import org.sanbao.access.Authority;
import org.sanbao.access.Person;
import org.sanbao.access.Staff;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Sight;
import org.springframework.stereotype.Component;

/**
 * In whose name rows come in: that of whoever uploaded the file, as the posts of this moment have it. Who may import may write what rows
 * say, whatever else the post allows; what the person sees bounds it.
 */
@Component
class Bringers {

    private static final Set<String> WRITES =
            Set.of("customer.read", "customer.write", "equipment.read", "equipment.write");

    private final Staff staff;
    private final Authority authority;
    private final BusinessClock clock;

    Bringers(Staff staff, Authority authority, BusinessClock clock) {
        this.staff = staff;
        this.authority = authority;
        this.clock = clock;
    }

    /** Empty if the person has left, may not import any more, or no longer sees the unit. */
    Optional<Actor> of(Batch batch) {
        Person person = staff.person(batch.by(), Sight.everything("whoever uploaded an import"));
        Actor actor = authority.actor(person.id(), person.name(), person.unit(), person.language(), clock.instant());
        boolean may =
                person.left() == null && actor.may(Imports.MAY) && actor.sight().covers(batch.org());
        return may ? Optional.of(writing(actor)) : Optional.empty();
    }

    private static Actor writing(Actor actor) {
        return new Actor(
                actor.person(), actor.name(), actor.unit(), actor.roles(), WRITES, actor.sight(), actor.language());
    }
}

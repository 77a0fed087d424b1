package org.sanbao.dispatch.technicians;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanbao.access.Members;
import org.sanbao.access.OrgUnit;
import org.sanbao.access.Organisation;
import org.sanbao.access.Person;
import org.sanbao.access.Staff;
import org.sanbao.obligations.WorkingHours;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Alphabet;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Sight;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who can be sent: the holders of the role, with what they can do and when they work. Changes are {@link TechnicianFiles} and {@link Absences}. */
@Service
@Transactional(readOnly = true)
public class Technicians {

    private static final Sight ALL = Sight.everything("the unit and the depot of a person in sight");
    private static final Duration LONGEST = Duration.ofDays(62);
    private static final Duration EXTRAS_SHOWN = Duration.ofDays(31);
    private static final Duration ABSENCES_SHOWN = Duration.ofDays(92);

    private final Members members;
    private final Staff staff;
    private final Organisation organisation;
    private final TechnicianTable table;
    private final Depots depots;
    private final WorkingHours hours;
    private final BusinessClock clock;

    Technicians(
            Members members,
            Staff staff,
            Organisation organisation,
            TechnicianTable table,
            Depots depots,
            WorkingHours hours,
            BusinessClock clock) {
        this.members = members;
        this.staff = staff;
        this.organisation = organisation;
        this.table = table;
        this.depots = depots;
        this.hours = hours;
        this.clock = clock;
    }

    /**
     * Who works when within {@code [from, to)}, 62 days at most, by name in the reader's alphabet.
     *
     * @param people of these only, those that are technicians in sight; null for all in sight, 500 at most
     */
    public List<Technician> available(Actor by, Collection<UUID> people, Instant from, Instant to) {
        by.demand("job.read");
        if (!from.isBefore(to) || Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw new InvalidInput("to", "invalid");
        }
        List<Person> found = members.technicians(by.sight()).stream()
                .filter(each -> people == null || people.contains(each.id()))
                .toList();
        List<UUID> ids = found.stream().map(Person::id).toList();
        var roster = new Roster(
                table.written(ids),
                table.extras(ids, from, to),
                table.absences(ids, from, to),
                places(found),
                depots.places());
        return found.stream()
                .map(each -> roster.technician(each, from, to, Discretion.of(by, each.id())))
                .sorted(Comparator.comparing(Technician::name, Alphabet.of(by.language())))
                .toList();
    }

    /** @throws NotVisible if the person is no technician in sight */
    public TechnicianFile file(Actor by, UUID id) {
        Person person = find(id, by.sight());
        by.demand("job.read");
        OrgUnit unit = unitOf(person);
        Instant now = clock.instant();
        KeptOfTechnician written = written(id);
        var discretion = Discretion.of(by, id);
        return new TechnicianFile(
                id,
                person.name(),
                unit.id(),
                unit.name(),
                unit.zone(),
                unit.dayOf(now),
                discretion.profile(profile(written, person)),
                Depots.nearest(unit, depots.places()),
                written.hours(),
                table.extras(List.of(id), now.minus(EXTRAS_SHOWN), null).getOrDefault(id, List.of()),
                written.stock(),
                discretion.absences(table.absences(List.of(id), now.minus(ABSENCES_SHOWN), null)
                        .getOrDefault(id, List.of())),
                by.may("technician.manage"),
                id.equals(by.person()),
                written.version());
    }

    /** The person if a technician in sight. */
    Person find(UUID id, Sight sight) {
        Person person = staff.person(id, sight);
        if (person.left() != null || !members.isTechnician(person)) {
            throw new NotVisible();
        }
        return person;
    }

    OrgUnit unitOf(Person person) {
        return organisation.unit(person.unit(), ALL);
    }

    KeptOfTechnician written(UUID id) {
        return table.written(List.of(id)).getOrDefault(id, KeptOfTechnician.NOTHING);
    }

    /** What is written down, or what holds until something is. */
    static Profile profile(KeptOfTechnician written, Person person) {
        return written.profile() == null ? Profile.unwritten(person) : written.profile();
    }

    private Map<UUID, Roster.Workplace> places(List<Person> people) {
        Instant now = clock.instant();
        return people.stream()
                .map(Person::unit)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        unit -> new Roster.Workplace(organisation.unit(unit, ALL), hours.calendar(unit, now))));
    }
}

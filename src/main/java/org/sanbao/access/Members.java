package org.sanbao.access;

import java.util.List;
import org.sanbao.shared.Sight;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who belongs to the sets that rules walk over, asked for now. Which role makes a member stands in {@code access/capabilities.yaml} alone. */
@Service
@Transactional(readOnly = true)
public class Members {

    private final Roles roles;
    private final Staff staff;

    Members(Roles roles, Staff staff) {
        this.roles = roles;
        this.staff = staff;
    }

    /** Those in sight who go out to customers, by sort key, 500 at most. */
    public List<Person> technicians(Sight sight) {
        return staff.people(new Staff.Filter(null, roles.roleOf("technicians"), false), sight);
    }

    /** Whether the person holds a post that makes one of them. */
    public boolean isTechnician(Person person) {
        return person.posts().stream().anyMatch(post -> post.role().equals(roles.roleOf("technicians")));
    }
}

package org.sanbao;

import java.util.Locale;

/** The people of the {@link World}, each with a role in a unit. */
public enum Who {
    ADMINISTRATOR("administrator", "company"),
    GENERAL_MANAGER("general-manager", "company"),
    DEPUTY_GENERAL_MANAGER("deputy-general-manager", "company"),
    SERVICE_DEPARTMENT("service-department", "service"),
    CENTRE_DIRECTOR("service-director", "centre"),
    CENTRE_CLERK("service-centre-clerk", "centre"),
    CENTRE_TECHNICIAN("technician", "centre"),
    CENTRE_ACCOUNTANT("accountant", "centre"),
    NORTH_MANAGER("branch-manager", "north"),
    NORTH_DIRECTOR("service-director", "north"),
    NORTH_CLERK("service-centre-clerk", "north"),
    NORTH_TECHNICIAN("technician", "north"),
    NORTH_SECOND_TECHNICIAN("technician", "north"),
    NORTH_ACCOUNTANT("accountant", "north"),
    SOUTH_MANAGER("branch-manager", "south"),
    SOUTH_DIRECTOR("service-director", "south"),
    SOUTH_CLERK("service-centre-clerk", "south"),
    SOUTH_TECHNICIAN("technician", "south"),
    SOUTH_ACCOUNTANT("accountant", "south");

    final String role;
    final String unit;

    Who(String role, String unit) {
        this.role = role;
        this.unit = unit;
    }

    public String role() {
        return role;
    }

    /** Key of the unit in the world: company, service, centre, north or south. */
    public String unit() {
        return unit;
    }

    /** {@code north-clerk}: the name to sign in with. */
    public String account() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

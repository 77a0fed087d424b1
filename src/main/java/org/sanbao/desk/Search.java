package org.sanbao.desk;

import java.util.List;
import org.sanbao.calls.CallLine;
import org.sanbao.calls.CallReader;
import org.sanbao.customers.CustomerLine;
import org.sanbao.customers.Customers;
import org.sanbao.equipment.Equipment;
import org.sanbao.equipment.UnitLine;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Written;
import org.sanbao.workorders.JobLine;
import org.sanbao.workorders.JobReader;
import org.springframework.stereotype.Service;

/** One box for everything: telephone, serial number, number of a call or a work order, name. What the actor may not read is left out. */
@Service
class Search {

    private static final int MOST = 8;
    private static final int SHORTEST = 2;

    private final Customers customers;
    private final Equipment equipment;
    private final CallReader calls;
    private final JobReader jobs;

    Search(Customers customers, Equipment equipment, CallReader calls, JobReader jobs) {
        this.customers = customers;
        this.equipment = equipment;
        this.calls = calls;
        this.jobs = jobs;
    }

    /** Best first within each kind. */
    record Found(List<CustomerLine> customers, List<UnitLine> units, List<CallLine> calls, List<JobLine> jobs) {}

    /** Nothing is found for fewer than two characters: everything would be. */
    Found find(Actor actor, String typed) {
        String line = Written.line(typed);
        if (line == null || line.codePointCount(0, line.length()) < SHORTEST) {
            return new Found(List.of(), List.of(), List.of(), List.of());
        }
        return new Found(
                actor.may("customer.read") ? customers.find(actor, line, MOST) : List.of(),
                actor.may("equipment.read") ? equipment.bySerial(actor, line, MOST) : List.of(),
                actor.may("call.read") ? calls.byNumber(actor, line, MOST) : List.of(),
                actor.may("job.read") ? jobs.byNumber(actor, line, MOST) : List.of());
    }
}

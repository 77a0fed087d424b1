package org.sanbao.money;

import java.math.BigDecimal;
import java.util.UUID;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.access.MatrixThing;
import org.sanbao.shared.Money;
import org.sanbao.workorders.SomeJobs;
import org.springframework.stereotype.Component;

/** Money a unit's technician has taken, for the rights matrix. */
@Component
class MatrixThingsOfMoney implements MatrixThing {

    private final SomeJobs jobs;
    private final Cashbook cashbook;

    MatrixThingsOfMoney(SomeJobs jobs, Cashbook cashbook) {
        this.jobs = jobs;
        this.cashbook = cashbook;
    }

    @Override
    public String kind() {
        return "taking";
    }

    @Override
    public UUID make(World world, String unit) {
        Who clerk = unit.equals("north") ? Who.NORTH_CLERK : Who.SOUTH_CLERK;
        Who technician = unit.equals("north") ? Who.NORTH_TECHNICIAN : Who.SOUTH_TECHNICIAN;
        UUID job = jobs.finished(clerk, technician, "10");
        return cashbook.take(job, Money.of(BigDecimal.TEN, "CNY"), PaymentMethod.CASH, null, world.actor(technician));
    }
}

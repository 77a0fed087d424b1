package org.sanbao.dispatch.planner;

import java.util.List;

/**
 * A plan that breaks no hard constraint.
 *
 * @param tours one for each worker, by index
 * @param leftOut the tasks nobody does, by index
 */
public record Plan(List<Tour> tours, List<Integer> leftOut, Cost cost) {

    public Plan {
        tours = List.copyOf(tours);
        leftOut = List.copyOf(leftOut);
    }

    public int toursInUse() {
        return (int) tours.stream().filter(tour -> !tour.isEmpty()).count();
    }

    /** Where the task's first person does it; {@link Slot#FREE} when it is left out. */
    public Slot slot(int task) {
        for (int worker = 0; worker < tours.size(); worker++) {
            for (Stop stop : tours.get(worker).stops()) {
                if (stop.task() == task && !stop.second()) {
                    return new Slot(worker, stop.start());
                }
            }
        }
        return Slot.FREE;
    }
}

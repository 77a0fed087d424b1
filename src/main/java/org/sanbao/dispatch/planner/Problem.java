package org.sanbao.dispatch.planner;

import java.util.List;
import java.util.OptionalInt;

/**
 * What is to be planned. Workers and tasks are known by their index in these lists.
 *
 * @param depot a place whose passing lifts a worker's limits on tools and parts for the rest of the tour, at no time beyond the way
 */
public record Problem(List<Worker> workers, List<Task> tasks, Travel travel, OptionalInt depot, Weights weights) {

    public Problem {
        workers = List.copyOf(workers);
        tasks = List.copyOf(tasks);
        for (Worker worker : workers) {
            known(worker.start(), travel);
            known(worker.end(), travel);
        }
        for (Task task : tasks) {
            known(task.place(), travel);
            if (task.lock().worker() >= workers.size()) {
                throw new IllegalArgumentException("locked to a worker there is not: " + task.lock());
            }
        }
        depot.ifPresent(place -> known(place, travel));
    }

    private static void known(int place, Travel travel) {
        if (place < 0 || place >= travel.places()) {
            throw new IllegalArgumentException("no such place: " + place + " of " + travel.places());
        }
    }

    /** How long the worker serves the task. */
    public int service(int worker, int task) {
        return (int) ((long) tasks.get(task).service() * workers.get(worker).pace() / 100);
    }
}

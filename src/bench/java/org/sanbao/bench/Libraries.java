package org.sanbao.bench;

import com.google.ortools.Loader;
import com.google.ortools.constraintsolver.Assignment;
import com.google.ortools.constraintsolver.FirstSolutionStrategy;
import com.google.ortools.constraintsolver.LocalSearchMetaheuristic;
import com.google.ortools.constraintsolver.RoutingDimension;
import com.google.ortools.constraintsolver.RoutingIndexManager;
import com.google.ortools.constraintsolver.RoutingModel;
import com.google.ortools.constraintsolver.main;
import com.google.protobuf.Duration;
import com.graphhopper.jsprit.core.algorithm.box.Jsprit;
import com.graphhopper.jsprit.core.problem.Location;
import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem;
import com.graphhopper.jsprit.core.problem.job.Service;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TimeWindow;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TourActivity;
import com.graphhopper.jsprit.core.problem.vehicle.VehicleImpl;
import com.graphhopper.jsprit.core.problem.vehicle.VehicleTypeImpl;
import com.graphhopper.jsprit.core.util.FastVehicleRoutingTransportCostsMatrix;
import com.graphhopper.jsprit.core.util.Solutions;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.sanbao.dispatch.planner.Problem;
import org.sanbao.dispatch.planner.Task;

/**
 * OR-Tools (guided local search) and jsprit on the same instances of vehicle routing, one thread each: neither knows
 * technicians who may fetch tools and parts.
 */
final class Libraries {

    private static final int FOREVER = 86_400;

    private Libraries() {}

    public static void main(String[] arguments) throws IOException {
        Loader.loadNativeLibraries();
        Routes routes = Routes.of(arguments);
        routes.vehiclesOnly().measure("or-tools", Libraries::orTools);
        routes.vehiclesOnly().measure("jsprit", Libraries::jsprit);
    }

    /** True once the calling thread has used this much CPU. */
    private static BooleanSupplier until(double seconds) {
        var threads = ManagementFactory.getThreadMXBean();
        long end = threads.getCurrentThreadCpuTime() + (long) (seconds * 1e9);
        return () -> threads.getCurrentThreadCpuTime() > end;
    }

    private static List<List<Integer>> orTools(Instance instance, long seed, double seconds) {
        Problem problem = instance.problem();
        int places = problem.travel().places();
        var manager = new RoutingIndexManager(places, instance.crew(), 0);
        var model = new RoutingModel(manager);
        int distance = model.registerTransitCallback(
                (from, to) -> problem.travel().distance(manager.indexToNode(from), manager.indexToNode(to)));
        model.setArcCostEvaluatorOfAllVehicles(distance);
        int demand = model.registerUnaryTransitCallback(
                at -> instance.rows().get(manager.indexToNode(at)).demand());
        model.addDimension(demand, 0, instance.capacity(), true, "load");
        int time = model.registerTransitCallback((from, to) -> {
            int row = manager.indexToNode(from);
            int service = row == 0 ? 0 : problem.tasks().get(row - 1).service();
            return service + problem.travel().time(0, row, manager.indexToNode(to));
        });
        int end = problem.workers().getFirst().hours().to();
        model.addDimension(time, end, end, false, "time");
        RoutingDimension times = model.getMutableDimension("time");
        for (int row = 1; row < places; row++) {
            var window = problem.tasks().get(row - 1).windows().getFirst();
            times.cumulVar(manager.nodeToIndex(row)).setRange(window.from(), Math.min(window.to(), end));
        }
        var parameters = main.defaultRoutingSearchParameters().toBuilder()
                .setFirstSolutionStrategy(FirstSolutionStrategy.Value.PARALLEL_CHEAPEST_INSERTION)
                .setLocalSearchMetaheuristic(LocalSearchMetaheuristic.Value.GUIDED_LOCAL_SEARCH)
                .setTimeLimit(Duration.newBuilder().setSeconds(FOREVER))
                .build();
        model.addSearchMonitor(model.solver().makeCustomLimit(until(seconds)::getAsBoolean));
        Assignment found = model.solveWithParameters(parameters);
        var tours = new ArrayList<List<Integer>>();
        for (int vehicle = 0; vehicle < instance.crew(); vehicle++) {
            var tour = new ArrayList<Integer>();
            long at = found.value(model.nextVar(model.start(vehicle)));
            while (!model.isEnd(at)) {
                tour.add(manager.indexToNode(at));
                at = found.value(model.nextVar(at));
            }
            tours.add(tour);
        }
        return tours;
    }

    private static List<List<Integer>> jsprit(Instance instance, long seed, double seconds) {
        Problem problem = instance.problem();
        int places = problem.travel().places();
        var costs = FastVehicleRoutingTransportCostsMatrix.Builder.newInstance(places, false);
        for (int from = 0; from < places; from++) {
            for (int to = 0; to < places; to++) {
                costs.addTransportTimeAndDistance(
                        from,
                        to,
                        problem.travel().time(0, from, to),
                        problem.travel().distance(from, to));
            }
        }
        var type = VehicleTypeImpl.Builder.newInstance("vehicle")
                .addCapacityDimension(0, instance.capacity())
                .setCostPerDistance(1)
                .build();
        var vehicle = VehicleImpl.Builder.newInstance("vehicle")
                .setStartLocation(Location.newInstance(0))
                .setType(type)
                .setLatestArrival(problem.workers().getFirst().hours().to())
                .build();
        var builder = VehicleRoutingProblem.Builder.newInstance()
                .setFleetSize(VehicleRoutingProblem.FleetSize.INFINITE)
                .setRoutingCost(costs.build())
                .addVehicle(vehicle);
        for (int row = 1; row < places; row++) {
            Task task = problem.tasks().get(row - 1);
            var window = task.windows().getFirst();
            builder.addJob(Service.Builder.newInstance(Integer.toString(row))
                    .setLocation(Location.newInstance(row))
                    .addSizeDimension(0, instance.rows().get(row).demand())
                    .setServiceTime(task.service())
                    .setTimeWindow(TimeWindow.newInstance(window.from(), window.to()))
                    .build());
        }
        var algorithm = Jsprit.Builder.newInstance(builder.build())
                .setRandom(new Random(seed))
                .setProperty(Jsprit.Parameter.THREADS, "1")
                .buildAlgorithm();
        algorithm.setMaxIterations(Integer.MAX_VALUE);
        BooleanSupplier over = until(seconds);
        algorithm.setPrematureAlgorithmTermination(solution -> over.getAsBoolean());
        return Solutions.bestOf(algorithm.searchSolutions()).getRoutes().stream()
                .map(route -> route.getActivities().stream()
                        .map(stop -> Integer.valueOf(
                                ((TourActivity.JobActivity) stop).getJob().getId()))
                        .toList())
                .toList();
    }
}

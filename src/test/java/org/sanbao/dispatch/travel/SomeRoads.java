package org.sanbao.dispatch.travel;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A service outside that speaks OSRM's table over real HTTP, whose roads are made up; it can be slow, broken or refusing. */
final class SomeRoads implements AutoCloseable {

    private static final Pattern QUESTION = Pattern.compile(
            "/table/v1/driving/([^?]+)\\?annotations=duration,distance&sources=([\\d;]+)&destinations=([\\d;]+)");

    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile String trouble = "";
    private volatile boolean elsewhere;

    private SomeRoads(HttpServer server) {
        this.server = server;
    }

    static SomeRoads start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var roads = new SomeRoads(server);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", roads::answer);
            server.start();
            return roads;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Paths with their queries, in the order in which they came. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    boolean wentElsewhere() {
        return elsewhere;
    }

    void become(String otherTrouble) {
        trouble = otherTrouble;
    }

    /** The other way round it takes a minute longer. */
    static double seconds(Waypoint from, Waypoint to) {
        return metres(from, to) / 10 + (from.latitude() < to.latitude() ? 60 : 0);
    }

    static double metres(Waypoint from, Waypoint to) {
        return Math.rint((Math.abs(north(from) - north(to)) + Math.abs(east(from) - east(to))) * 10);
    }

    private static double north(Waypoint point) {
        return Math.rint(point.latitude() * 10_000);
    }

    private static double east(Waypoint point) {
        return Math.rint(point.longitude() * 10_000);
    }

    private void answer(HttpExchange exchange) throws IOException {
        URI uri = exchange.getRequestURI();
        if (uri.getPath().equals("/elsewhere")) {
            elsewhere = true;
        }
        asked.add(uri.toString());
        switch (trouble) {
            case "refuse" -> send(exchange, 403, "{}");
            case "no-ways" -> send(exchange, 200, "{\"code\":\"NoTable\",\"message\":\"no ways\"}");
            case "no-json" -> send(exchange, 200, "<html>");
            case "nothing" -> send(exchange, 200, "null");
            case "another-table" ->
                send(exchange, 200, "{\"code\":\"Ok\",\"durations\":[[1,2]],\"distances\":[[1,2]]}");
            case "hang-up" -> exchange.close();
            case "slow" -> pause(exchange);
            case "endless" -> send(exchange, 200, " ".repeat(9 << 20));
            case "elsewhere" -> {
                exchange.getResponseHeaders().add("Location", address() + "/elsewhere");
                send(exchange, 302, "");
            }
            default -> send(exchange, 200, table(uri.toString()));
        }
    }

    private static void pause(HttpExchange exchange) {
        try {
            Thread.sleep(5_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    private static String table(String question) {
        Matcher matcher = QUESTION.matcher(question);
        if (!matcher.matches()) {
            return "{\"code\":\"InvalidUrl\"}";
        }
        List<Waypoint> places = Arrays.stream(matcher.group(1).split(";"))
                .map(each -> each.split(","))
                .map(each -> new Waypoint(Double.parseDouble(each[1]), Double.parseDouble(each[0]), null))
                .toList();
        List<Waypoint> from = numbered(places, matcher.group(2));
        List<Waypoint> to = numbered(places, matcher.group(3));
        if (from.size() > 100 || to.size() > 100) {
            return "{\"code\":\"TooBig\"}";
        }
        return "{\"code\":\"Ok\",\"durations\":" + rows(from, to, SomeRoads::seconds) + ",\"distances\":"
                + rows(from, to, SomeRoads::metres) + ",\"sources\":[],\"destinations\":[]}";
    }

    private static List<Waypoint> numbered(List<Waypoint> places, String numbers) {
        return Arrays.stream(numbers.split(";"))
                .map(each -> places.get(Integer.parseInt(each)))
                .toList();
    }

    /** Beyond 60 degrees north it knows no roads. */
    private static String rows(List<Waypoint> from, List<Waypoint> to, BiFunction<Waypoint, Waypoint, Double> way) {
        return from.stream()
                .map(a -> to.stream()
                        .map(b -> a.latitude() > 60 || b.latitude() > 60
                                ? "null"
                                : String.format(Locale.ROOT, "%.1f", way.apply(a, b)))
                        .collect(Collectors.joining(",", "[", "]")))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

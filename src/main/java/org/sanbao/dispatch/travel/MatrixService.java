package org.sanbao.dispatch.travel;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A service of ways by road that speaks OSRM's table ({@code /table/v1/driving/…}), at the address of the operator's settings and nowhere
 * else: it follows no redirect. Slow, broken or refusing, it is not asked again for a while, and whoever asks does without.
 */
@Component
class MatrixService {

    /** Places on a side of one question: what an OSRM answers as it is delivered. */
    static final int SIDE = 100;

    private static final Logger LOG = LoggerFactory.getLogger(MatrixService.class);
    private static final Duration LEFT_ALONE = Duration.ofMinutes(1);
    private static final long LONGEST_ANSWER = 8L << 20;

    private final URI address;
    private final Duration patience;
    private final JsonMapper json;
    private final HttpClient client;
    private volatile long notBefore;

    /**
     * @param address of the service, up to but not including {@code /table}; blank: there is none
     * @param patience for one answer
     */
    MatrixService(
            @Value("${SANBAO_TRAVEL_URL:}") String address,
            @Value("${sanbao.travel.patience:PT2S}") Duration patience,
            JsonMapper json) {
        this.address = address.isBlank() ? null : checked(address.strip());
        this.patience = patience;
        this.json = json;
        this.client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        this.notBefore = System.nanoTime();
    }

    /** Seconds and metres by origin and destination; null where the service knows no way. */
    record Ways(Double[][] seconds, Double[][] metres) {}

    private record Answer(String code, Double[][] durations, Double[][] distances) {}

    boolean isThere() {
        return address != null && System.nanoTime() - notBefore >= 0;
    }

    /** Ways from each of the first to each of the second, at most {@link #SIDE} of each; empty where it failed. */
    Optional<Ways> ask(List<Waypoint> origins, List<Waypoint> destinations) {
        if (!isThere()) {
            return Optional.empty();
        }
        try {
            var request = HttpRequest.newBuilder(question(origins, destinations))
                    .timeout(patience)
                    .header("Accept", "application/json")
                    .build();
            HttpResponse<byte[]> answer =
                    client.send(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST_ANSWER));
            if (answer.statusCode() != 200) {
                return failed("status " + answer.statusCode());
            }
            return read(answer.body(), origins.size(), destinations.size());
        } catch (IOException | JacksonException e) {
            return failed(e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Optional<Ways> read(byte[] body, int origins, int destinations) {
        Answer answer = json.readValue(body, Answer.class);
        if (answer == null || !"Ok".equals(answer.code)) {
            return failed("code " + (answer == null ? null : answer.code));
        }
        if (!isTable(answer.durations, origins, destinations) || !isTable(answer.distances, origins, destinations)) {
            return failed("a table of another size");
        }
        return Optional.of(new Ways(answer.durations, answer.distances));
    }

    private static boolean isTable(Double[][] table, int rows, int columns) {
        return table != null
                && table.length == rows
                && Stream.of(table).allMatch(row -> row != null && row.length == columns);
    }

    private Optional<Ways> failed(String why) {
        notBefore = System.nanoTime() + LEFT_ALONE.toNanos();
        LOG.warn("The service of ways at {} failed ({}); the straight line holds for {}", address, why, LEFT_ALONE);
        return Optional.empty();
    }

    private URI question(List<Waypoint> origins, List<Waypoint> destinations) {
        String places = Stream.concat(origins.stream(), destinations.stream())
                .map(each -> String.format(Locale.ROOT, "%.4f,%.4f", each.longitude(), each.latitude()))
                .collect(Collectors.joining(";"));
        return URI.create(address + "/table/v1/driving/" + places + "?annotations=duration,distance&sources="
                + numbers(0, origins.size()) + "&destinations="
                + numbers(origins.size(), origins.size() + destinations.size()));
    }

    private static String numbers(int from, int to) {
        return IntStream.range(from, to).mapToObj(Integer::toString).collect(Collectors.joining(";"));
    }

    private static URI checked(String address) {
        var uri = URI.create(address.endsWith("/") ? address.substring(0, address.length() - 1) : address);
        if (uri.getHost() == null || !List.of("http", "https").contains(uri.getScheme()) || uri.getQuery() != null) {
            throw new IllegalArgumentException(
                    "SANBAO_TRAVEL_URL is not the address of a service, such as https://ways.example.org: " + address);
        }
        return uri;
    }
}

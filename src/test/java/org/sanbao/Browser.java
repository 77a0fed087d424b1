package org.sanbao;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a browser does over HTTP: keeps cookies, says it comes from the server's own pages, sends and reads JSON. */
public final class Browser {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String server;

    Browser(String server) {
        this.server = server;
    }

    /** @param body null where there is none */
    public record Answer(int status, Map<String, java.util.List<String>> headers, JsonNode body) {

        /** The first value of a header, or null. */
        public String header(String name) {
            return headers.entrySet().stream()
                    .filter(each -> each.getKey().equalsIgnoreCase(name))
                    .map(each -> each.getValue().getFirst())
                    .findFirst()
                    .orElse(null);
        }

        /** The problem's type without its address: {@code not-visible}. */
        public String problem() {
            return body.get("type").asString().replace("/problems/", "");
        }
    }

    public Answer get(String path) {
        return send("GET", path, null, Map.of());
    }

    public Answer post(String path, Object body) {
        return send("POST", path, body, Map.of());
    }

    /** With the version it saw, as {@code If-Match}. */
    public Answer put(String path, Object body, long version) {
        return send("PUT", path, body, Map.of("If-Match", "\"" + version + "\""));
    }

    public Answer delete(String path) {
        return send("DELETE", path, null, Map.of());
    }

    /** The messages of an event stream as they come; closing it is leaving. */
    public Messages follow(String path, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create(server + path));
        headers.forEach(request::setHeader);
        try {
            var answer = client.send(request.build(), BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + ": " + answer.statusCode());
            }
            return new Messages(
                    new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8)), answer.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** An event stream that is read message by message. */
    public record Messages(BufferedReader lines, HttpHeaders headers) implements AutoCloseable {

        /** @param id where a reader would take the stream up again; empty if the message has none */
        public record Message(String id, JsonNode data) {}

        /** Waits for the next one; null when the stream has ended. */
        public Message next() {
            String id = "";
            try {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith("id: ")) {
                        id = line.substring(4);
                    } else if (line.startsWith("data: ")) {
                        return new Message(id, JSON.readTree(line.substring(6)));
                    }
                }
                return null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            try {
                lines.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** @param body null for none; a string is sent as it is, anything else as JSON */
    public Answer send(String method, String path, Object body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create(server + path))
                .header("Accept-Language", "en")
                .header("Origin", server)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json(body)));
        if (body != null) {
            request.setHeader("Content-Type", "application/json");
        }
        headers.forEach(request::setHeader);
        try {
            var answer = client.send(request.build(), BodyHandlers.ofInputStream());
            try (var content = answer.body()) {
                boolean json =
                        answer.headers().firstValue("Content-Type").orElse("").contains("json");
                // What is not JSON is not looked at; an event stream would have no end.
                return new Answer(answer.statusCode(), answer.headers().map(), json ? JSON.readTree(content) : null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A file as it comes, for a reader of this language. */
    public byte[] file(String path, String language) {
        var request = HttpRequest.newBuilder(URI.create(server + path))
                .header("Accept-Language", language)
                .build();
        try {
            return client.send(request, BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String json(Object body) {
        return body instanceof String text ? text : JSON.writeValueAsString(body);
    }
}

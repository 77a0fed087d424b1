package org.sanbao.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lists, cases, searches and registering among very many calls: measured at ten thousand and again at a million, beside bare SQL.
 * {@code ./sanbao bench million [COUNT]}; the table goes to {@code bench/million.md}.
 */
public final class Million {

    private static final int CLIENTS = 4;
    private static final int NAMED = 1000;
    private static final int COPIES = 100;
    private static final int FEW = 10_000;
    private static final int TIMES = 1500;
    /** A server that has answered less often than this still compiles itself, and the figures would tell of that. */
    private static final int OFTEN = 4000;

    private static final String SURNAMES = "王李张刘陈杨黄赵周吴徐孙马胡朱郭何罗高林";
    private static final String GIVEN = "伟芳娜敏静强磊洋艳勇军杰娟涛明超秀霞平刚桂丹萍鹏华红玉兰";

    private final Server server;
    private final Desk desk;
    private final Connection connection;
    private int warm;

    private Million(Server server, Desk desk, Connection connection) {
        this.server = server;
        this.desk = desk;
        this.connection = connection;
    }

    public static void main(String[] arguments) throws Exception {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        try (var server = Server.start(Map.of())) {
            System.out.println("the company, " + NAMED + " customers over HTTP");
            Desk desk = Desk.open(server, NAMED, Million::name);
            try (var connection = server.connect()) {
                new Million(server, desk, connection).run(count);
            }
        }
    }

    /** One in five is a 王; one in a thousand is the only one of that name. */
    private static String name(int number) {
        if (number == 7) {
            return "欧阳鸢";
        }
        char surname = number % 5 == 0 ? '王' : SURNAMES.charAt(number % SURNAMES.length());
        int pair = number * 31;
        return "" + surname + GIVEN.charAt(pair % GIVEN.length()) + GIVEN.charAt(pair / 7 % GIVEN.length());
    }

    private void run(int count) throws Exception {
        System.out.println("warming up");
        register(3000);
        long since = System.currentTimeMillis();
        String one = JsonMapper.shared()
                .readTree(desk.register(UUID.randomUUID().toString(), desk.call("the one to copy"))
                        .body())
                .get("id")
                .asString();
        var crowd = new Crowd(connection);
        long began = System.nanoTime();
        crowd.customers(COPIES);
        System.out.println("customers copied in " + Crowd.took(began));
        crowd.calls(one, since, FEW, FEW / 30, made -> {});
        warm = OFTEN;
        var before = measures(one);
        try (var statement = connection.createStatement()) {
            // those ten thousand make way
            statement.execute("delete from call where number like 'M%'");
            statement.execute("delete from obligation o where not exists (select 1 from call c where c.id = o.stream)");
            statement.execute("drop table known");
            statement.execute("alter table journal disable trigger journal_only_grows");
            statement.execute("delete from journal j where not exists (select 1 from call c where c.id = j.stream)"
                    + " and type = 'call.registered'");
            statement.execute("alter table journal enable trigger journal_only_grows");
            statement.execute("delete from stream s where not exists (select 1 from journal j where j.stream = s.id)");
        }
        began = System.nanoTime();
        crowd.calls(one, since, count, count / 30, made -> System.out.println(made + " calls"));
        String filled = Crowd.took(began);
        System.out.println(count + " calls in " + filled);
        warm = TIMES / 4;
        var after = measures(one);
        String many = registered();
        String swept = overdue();
        report(count, filled, many, before, after, swept);
    }

    /** The duties of all open calls fall due at once; the normal path works them off while calls are registered. */
    private String overdue() throws Exception {
        long due;
        try (var statement = connection.createStatement()) {
            due = statement.executeUpdate(
                    "update obligation set due = now() - interval '1 hour',"
                            + " next_at = now() - interval '1 hour' where state = 'OPEN' and next_at > now() and breached is null");
        }
        long began = System.nanoTime();
        var calls = register(1000);
        long left = due;
        while (left > 0 && System.nanoTime() - began < Duration.ofMinutes(4).toNanos()) {
            Thread.sleep(1000);
            left = Long.parseLong(Twin.column(
                            connection,
                            "select count(*)::text from obligation where next_at < now() - interval '10 min'")
                    .getFirst());
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        return String.format(
                "%d duties overdue at once: %d worked off in %.0f s (%.0f a second), meanwhile 1000 calls registered with p95 %.1f ms."
                        + " Wanted: 100 000 in 60 s, p95 under 50 ms.",
                due, due - left, seconds, (due - left) / seconds, calls.percentileMillis(95));
    }

    private record Measured(Load.Result web, Load.Result sql) {}

    private Map<String, Measured> measures(String one) throws Exception {
        var all = new LinkedHashMap<String, Measured>();
        String search =
                "select k.customer, c.name, (select number from customer_phone p where p.customer = c.id limit 1),"
                        + " (select lines from site s where s.customer = c.id limit 1) from (select customer from customer_key"
                        + " where org = (select org from call where id = '" + one
                        + "') and key >= '%s' and key < '%s' limit 24) k"
                        + " join customer c on c.id = k.customer limit 8";
        String list = "select c.id, c.number, c.status, c.fault, u.name, s.lines, n.serial, p.model, e.name from call c"
                + " join customer u on u.id = c.customer left join site s on s.id = c.site left join unit n on n.id = c.unit"
                + " left join product p on p.id = n.product left join person e on e.id = c.first_asked where c.org ="
                + " (select org from call where id = '" + one
                + "') and %s order by c.registered_at desc, c.id desc limit 51";
        all.put("list, latest first", both("/api/calls", list.formatted("true")));
        all.put("list, open ones", both("/api/calls?category=OPEN", list.formatted("c.ended_at is null")));
        all.put(
                "list, by telephone, urgent no",
                both("/api/calls?channel=phone&urgent=false", list.formatted("c.channel = 'phone' and not c.urgent")));
        all.put(
                "case: call, timeline, duties",
                both(
                        "select c.*, u.name from call c join customer u on u.id = c.customer where c.id = '" + one
                                + "'; select * from journal where stream = '" + one
                                + "' order by n; select * from obligation where stream = '" + one + "'",
                        "/api/calls/" + one,
                        "/api/cases/" + one + "/timeline",
                        "/api/obligations/cases/" + one));
        all.put("search 王 + a common sign", both("/api/search?q=" + of("王伟"), search.formatted("王伟", "王传")));
        all.put("search a common surname's sound", both("/api/search?q=wang", search.formatted("wang", "wanh")));
        all.put("search two initials", both("/api/search?q=ww", search.formatted("ww", "wx")));
        all.put("search the rarest pair", both("/api/search?q=" + of("欧阳"), search.formatted("欧阳", "欧阴")));
        all.put("search a pair nobody has", both("/api/search?q=" + of("鸢鸢"), search.formatted("鸢鸢", "鸢鸣")));
        all.put(
                "search the end of a number",
                both(
                        "/api/search?q=4711",
                        "select customer from customer_phone where reverse(number) >= '1174' and reverse(number) < '1175' limit 8"));
        all.put("registering", new Measured(register(2000), null));
        all.forEach((what, each) -> System.out.printf(
                "%-34s p95 %.1f ms cpu %.2f ms%n", what, each.web.percentileMillis(95), each.web.cpuMillis()));
        return all;
    }

    private static String of(String typed) {
        return URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }

    private Measured both(String path, String sql) throws Exception {
        return both(sql, new String[] {path});
    }

    private Measured both(String sql, String... paths) throws Exception {
        Load.Deed read = number -> {
            for (String path : paths) {
                desk.read(path);
            }
        };
        Load.run(CLIENTS, warm, client -> read, () -> Duration.ZERO);
        var web = Load.run(CLIENTS, TIMES, client -> read, () -> Load.cpu(server.pid(), server.databasePid()));
        var connections = new ArrayList<Connection>();
        try {
            for (int i = 0; i < CLIENTS; i++) {
                connections.add(server.connect());
            }
            Load.run(CLIENTS, TIMES / 4, client -> bare(connections.get(client), sql), () -> Duration.ZERO);
            return new Measured(
                    web,
                    Load.run(
                            CLIENTS,
                            TIMES,
                            client -> bare(connections.get(client), sql),
                            () -> Load.cpu(server.databasePid())));
        } finally {
            for (var each : connections) {
                each.close();
            }
        }
    }

    private static Load.Deed bare(Connection connection, String sql) {
        return number -> {
            for (String each : sql.split("; ")) {
                try (var statement = connection.prepareStatement(each);
                        var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        rows.getString(1);
                    }
                }
            }
        };
    }

    private Load.Result register(int times) throws Exception {
        return Load.run(
                8,
                times,
                client -> number -> {
                    var answer = desk.register(UUID.randomUUID().toString(), desk.call("call " + number));
                    if (answer.statusCode() != 201) {
                        throw new IllegalStateException(answer.statusCode() + " " + answer.body());
                    }
                },
                () -> Load.cpu(server.pid(), server.databasePid()));
    }

    private String registered() throws SQLException {
        return Twin.column(
                        connection,
                        "select (select count(*) from call) || ' calls, ' || (select count(*) from obligation) ||"
                                + " ' obligations, ' || (select count(*) from customer) || ' customers, '"
                                + " || pg_size_pretty(pg_database_size(current_database()))")
                .getFirst();
    }

    private static void report(
            int count,
            String filled,
            String many,
            Map<String, Measured> before,
            Map<String, Measured> after,
            String swept)
            throws Exception {
        var lines = new ArrayList<>(List.of(
                "# Among very many calls",
                "",
                "Made by `./sanbao bench million`: " + count
                        + " calls with journal row and obligations by set-based SQL in "
                        + filled + "; " + many + " in the end. " + CLIENTS + " clients (8 registering), "
                        + Runtime.getRuntime().availableProcessors() + " processors.",
                "",
                "| | p95 at 10 000 | p95 at " + count + " | × | CPU at 10 000 | CPU at " + count
                        + " | bare SQL p95, at " + count + " | bare SQL CPU |",
                "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"));
        after.forEach((what, each) -> {
            var then = before.get(what);
            lines.add(String.format(
                    "| %s | %.1f ms | %.1f ms | %.2f | %.2f ms | %.2f ms | %s | %s |",
                    what,
                    then.web.percentileMillis(95),
                    each.web.percentileMillis(95),
                    each.web.percentileMillis(95) / then.web.percentileMillis(95),
                    then.web.cpuMillis(),
                    each.web.cpuMillis(),
                    each.sql == null ? "" : String.format("%.1f ms", each.sql.percentileMillis(95)),
                    each.sql == null ? "" : String.format("%.2f ms", each.sql.cpuMillis())));
        });
        lines.add("");
        lines.add("Wanted: list and case p95 under 10 ms and at most 1.5 ms CPU, and at most 1.3× that at a million;"
                + " search under 50 ms, within 3× the bare SQL.");
        lines.add("");
        lines.add(swept);
        lines.add("");
        String report = String.join("\n", lines);
        Files.writeString(Path.of("bench/million.md"), report);
        System.out.println(report);
    }
}

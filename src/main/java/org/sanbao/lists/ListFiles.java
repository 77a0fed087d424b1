package org.sanbao.lists;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Texts;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Lists taken out as files, all their rows. Written to a file of the server first and sent when it is whole: a row that fails half-way is
 * a refusal one can read and not a file that merely ends early, and a slow line holds no connection of the database.
 */
@Component
public class ListFiles {

    private static final String MAY = "export.run";

    private final ListWords words;
    private final Texts texts;
    private final TakenLists taken;
    private final BusinessClock clock;

    ListFiles(ListWords words, Texts texts, TakenLists taken, BusinessClock clock) {
        this.words = words;
        this.texts = texts;
        this.taken = taken;
        this.clock = clock;
    }

    /** All rows in the list's own order, each within what the actor may see. */
    @FunctionalInterface
    public interface Rows<R> {
        void each(Consumer<R> into);
    }

    /**
     * Sends the list as it was asked for, and records who took it.
     *
     * @throws org.sanbao.shared.NotAllowed           without {@code export.run}
     * @throws org.sanbao.shared.http.InvalidInput    for a column it does not have
     * @throws TooLongForSheet                       when a sheet has too few lines for it
     */
    public <R> void send(Actor actor, Listing<R> list, FileAsked asked, Rows<R> rows, HttpServletResponse answer)
            throws IOException {
        actor.demand(MAY);
        var cells = new Cells(words, actor.language());
        List<Listing.Column<R>> columns = list.columns(asked.columns());
        Rows<R> ordered = asked.sort() == null ? rows : sorted(rows, order(list, asked.sort(), cells));
        Path file = Files.createTempFile("sanbao-list-", null);
        try {
            String name = texts.get(actor.language(), "lists.file." + list.name(), Map.of());
            int n = write(file, name, asked, columns, cells, ordered);
            taken.record(actor, list.name(), asked.format(), n);
            send(file, name, asked, actor, answer);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static <R> Comparator<R> order(Listing<R> list, String sort, Cells cells) {
        boolean descending = sort.startsWith("-");
        return cells.order(list.column("sort", descending ? sort.substring(1) : sort), descending);
    }

    private static <R> Rows<R> sorted(Rows<R> rows, Comparator<R> order) {
        return into -> {
            var all = new ArrayList<R>();
            rows.each(all::add);
            all.sort(order);
            all.forEach(into);
        };
    }

    private static <R> int write(
            Path file, String name, FileAsked asked, List<Listing.Column<R>> columns, Cells cells, Rows<R> rows)
            throws IOException {
        int[] n = {0};
        try (OutputStream into = new BufferedOutputStream(Files.newOutputStream(file));
                FileWriter writer = asked.format() == FileAsked.Format.CSV
                        ? new CsvWriter(into, asked.zone())
                        : new XlsxWriter(into, name, asked.zone())) {
            writer.headings(columns.stream().map(cells::heading).toList());
            rows.each(row -> {
                line(writer, columns, cells, row);
                n[0]++;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return n[0];
    }

    private static <R> void line(FileWriter writer, List<Listing.Column<R>> columns, Cells cells, R row) {
        var line = new ArrayList<Object>();
        columns.forEach(column -> line.add(cells.of(column, row)));
        try {
            writer.line(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void send(Path file, String name, FileAsked asked, Actor actor, HttpServletResponse answer)
            throws IOException {
        LocalDate today = clock.instant().atZone(asked.zone()).toLocalDate();
        String extension = asked.format().name().toLowerCase(java.util.Locale.ROOT);
        answer.setContentType(asked.format().type);
        answer.setContentLengthLong(Files.size(file));
        answer.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name + " " + today + "." + extension, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        answer.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        answer.setHeader(HttpHeaders.CONTENT_LANGUAGE, actor.language().toLanguageTag());
        Files.copy(file, answer.getOutputStream());
    }
}

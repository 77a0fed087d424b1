package org.sanbao.workshop;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.journal.Recorded;
import org.sanbao.journal.Timeline;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Sight;
import org.sanbao.workorders.JobReader;
import org.sanbao.workorders.PartEntry;
import org.sanbao.workorders.SomeJobs;
import org.sanbao.workorders.Visits;
import org.sanbao.workorders.vocabulary.PartKind;
import org.sanbao.workorders.vocabulary.Result;
import org.springframework.stereotype.Component;

/** Goods taken in from customers, by real commands. */
@Component
class SomeGoods {

    private final World world;
    private final SomeJobs jobs;
    private final Visits visits;
    private final Workshop workshop;
    private final ItemReader reader;
    private final JobReader jobReader;
    private final Timeline timeline;

    SomeGoods(
            World world,
            SomeJobs jobs,
            Visits visits,
            Workshop workshop,
            ItemReader reader,
            JobReader jobReader,
            Timeline timeline) {
        this.world = world;
        this.jobs = jobs;
        this.visits = visits;
        this.workshop = workshop;
        this.reader = reader;
        this.jobReader = jobReader;
        this.timeline = timeline;
    }

    /** A visit that ended with the product taken along; no receipt yet. */
    UUID job(Who clerk, Who technician) {
        return jobs.takenAway(clerk, technician);
    }

    void photograph(UUID job, Who technician) {
        visits.attach(world.actor(technician), job, "condition", "dent.jpg", picture(), null);
    }

    /** Promised for three days from now. */
    UUID takeIn(UUID job, Who technician) {
        return workshop.takeIn(
                world.actor(technician),
                new TakeIn(job, "遥控器一个，电源线一根", "左侧划痕两道", world.now().plus(Duration.ofDays(3)), null));
    }

    UUID takenIn(Who clerk, Who technician) {
        UUID job = job(clerk, technician);
        photograph(job, technician);
        return takeIn(job, technician);
    }

    /** Registered, repaired with a part and inspected, by the north branch. */
    void ready(UUID item) {
        workshop.register(clerk(), item, "shelf 4");
        workshop.begin(technician(), item);
        visits.addPart(technician(), view(item).line().job(), part());
        workshop.finish(technician(), item, new BenchReport(Result.SOLVED, 50, "换了压缩机"));
        workshop.inspect(technician(), item, new Inspection(true, false, null));
    }

    static PartEntry part() {
        return new PartEntry("压缩机", null, 1, new BigDecimal("120"), PartKind.ORDINARY, null, null);
    }

    void repaired(UUID item, int minutes) {
        workshop.begin(technician(), item);
        workshop.finish(technician(), item, new BenchReport(Result.SOLVED, minutes, "cleaned the valve"));
    }

    Actor clerk() {
        return world.actor(Who.NORTH_CLERK);
    }

    Actor technician() {
        return world.actor(Who.NORTH_TECHNICIAN);
    }

    ItemView view(UUID item) {
        return reader.view(clerk(), item);
    }

    /** What happened in the case, in order. */
    List<String> types(UUID job) {
        return rows(job).stream().map(Recorded::type).toList();
    }

    Recorded last(UUID job, String type) {
        return rows(job).stream()
                .filter(row -> row.type().equals(type))
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    private List<Recorded> rows(UUID job) {
        return timeline.of(jobReader.view(clerk(), job).line().call(), Sight.everything("test"));
    }

    private static byte[] picture() {
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        image.setRGB(3, 3, Color.ORANGE.getRGB());
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

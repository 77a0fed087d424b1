package org.sanbao.workshop;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.workorders.SomeJobs;
import org.sanbao.workorders.Visits;
import org.springframework.stereotype.Component;

/** Goods taken in from customers, by real commands. */
@Component
class SomeGoods {

    private final World world;
    private final SomeJobs jobs;
    private final Visits visits;
    private final Workshop workshop;

    SomeGoods(World world, SomeJobs jobs, Visits visits, Workshop workshop) {
        this.world = world;
        this.jobs = jobs;
        this.visits = visits;
        this.workshop = workshop;
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

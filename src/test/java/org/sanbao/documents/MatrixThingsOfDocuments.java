package org.sanbao.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiFunction;
import javax.imageio.ImageIO;
import org.sanbao.World;
import org.sanbao.access.MatrixThing;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Ids;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Papers and attachments for the rights matrix. */
@Configuration(proxyBeanMethods = false)
class MatrixThingsOfDocuments {

    private record Content(String customer) {}

    @Bean
    MatrixThing paper(Papers papers) {
        return thing("paper", (world, unit) -> papers.open(
                        new PaperOrder(
                                Ids.next(),
                                world.unit(unit),
                                "service-voucher",
                                "job",
                                Ids.next(),
                                new Content("Matrix"),
                                Locale.ENGLISH,
                                ZoneId.of("Asia/Shanghai"),
                                "Matrix"),
                        null,
                        Actor.sanbao("matrix"))
                .id());
    }

    @Bean
    MatrixThing attachment(Attachments attachments, TransactionTemplate transaction) {
        return thing(
                "attachment",
                (world, unit) -> transaction.execute(status -> attachments
                        .add(
                                new NewAttachment(
                                        Ids.next(),
                                        world.unit(unit),
                                        Ids.next(),
                                        "other",
                                        "matrix.png",
                                        picture(),
                                        null),
                                Actor.sanbao("matrix"))
                        .id()));
    }

    private static byte[] picture() {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MatrixThing thing(String kind, BiFunction<World, String, UUID> make) {
        return new MatrixThing() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public UUID make(World world, String unit) {
                return make.apply(world, unit);
            }
        };
    }
}

package org.sanbao.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Sight;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Service vouchers of a centre, begun and signed by real commands. */
@Component
public class SomePapers {

    private final World world;
    private final Papers papers;
    private final Attachments attachments;
    private final TransactionTemplate transaction;

    SomePapers(World world, Papers papers, Attachments attachments, TransactionTemplate transaction) {
        this.world = world;
        this.papers = papers;
        this.attachments = attachments;
        this.transaction = transaction;
    }

    record Voucher(String customer, @Wide String address, String phone, String workDone) {}

    PaperView opened(String customer) {
        var order = new PaperOrder(
                Ids.next(),
                world.unit("centre"),
                "service-voucher",
                "job",
                Ids.next(),
                content(customer),
                Locale.SIMPLIFIED_CHINESE,
                ZoneId.of("Asia/Shanghai"),
                "三包电器");
        return transaction.execute(
                status -> papers.open(order, LocalDate.of(2026, 11, 22), world.actor(Who.CENTRE_CLERK)));
    }

    static Voucher content(String customer) {
        return new Voucher(customer, "世纪大道一百号", "13800138000", null);
    }

    PaperView signed(PaperView paper) {
        sign(paper, drawn(paper), Who.CENTRE_CLERK);
        return view(paper);
    }

    void sign(PaperView paper, Signing signing, Who who) {
        var actor = world.actor(who);
        transaction.executeWithoutResult(status -> papers.sign(paper.id(), signing, actor));
    }

    void redraw(PaperView paper, Voucher content) {
        transaction.executeWithoutResult(status -> papers.redraw(paper.id(), content, world.actor(Who.CENTRE_CLERK)));
    }

    void correct(PaperView paper, Voucher content, String why) {
        transaction.executeWithoutResult(
                status -> papers.correct(paper.id(), content, why, world.actor(Who.CENTRE_CLERK)));
    }

    void submit(PaperView paper, String to) {
        transaction.executeWithoutResult(status -> papers.submit(paper.id(), to, true, world.actor(Who.CENTRE_CLERK)));
    }

    PaperView view(PaperView paper) {
        return papers.view(paper.id(), Sight.everything("test"));
    }

    /** The customer's signature under the page as it is. */
    public static Signing drawn(PaperView paper) {
        var line = List.of(
                List.of(10, 10, 0),
                List.of(100, 40, 20),
                List.of(200, 20, 40),
                List.of(300, 60, 60),
                List.of(420, 30, 80));
        return new Signing(
                "customer", "王芳", SigningWay.DRAWN, paper.content(), List.of(new Stroke(line)), null, null, null, null);
    }

    /** A picture that belongs to a case. */
    UUID photo(UUID stream) {
        return attach(stream, "proof", "door.jpg", plain()).id();
    }

    Attachment attach(UUID stream, String moment, String name, byte[] content) {
        return transaction.execute(status -> attachments.add(
                new NewAttachment(stream, world.unit("centre"), stream, moment, name, content, null),
                world.actor(Who.CENTRE_CLERK)));
    }

    static byte[] plain() {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

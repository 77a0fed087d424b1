package org.sanbao.inbound.form;

import java.time.Duration;
import java.util.List;
import org.sanbao.calls.vocabulary.Channel;
import org.sanbao.customers.Customers;
import org.sanbao.documents.Attachments;
import org.sanbao.inbound.Arrival;
import org.sanbao.inbound.Arrivals;
import org.sanbao.inbound.UseLimit;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what customers report on the web. Whoever sends it is told a receipt, and nothing of what is known of them. */
@Service
@Transactional
class FaultReports {

    static final int MOST_PHOTOS = 5;

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int FROM_ADDRESS = 10;
    private static final int OF_FORM = 200;

    private final WebForms forms;
    private final Arrivals arrivals;
    private final UseLimit limit;
    private final Customers customers;
    private final Attachments attachments;
    private final BusinessClock clock;

    FaultReports(
            WebForms forms,
            Arrivals arrivals,
            UseLimit limit,
            Customers customers,
            Attachments attachments,
            BusinessClock clock) {
        this.forms = forms;
        this.arrivals = arrivals;
        this.limit = limit;
        this.customers = customers;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** @throws NotVisible if there is no such form, or it is closed */
    @Transactional(readOnly = true)
    WebForms.Form form(String code) {
        return forms.behind(code).orElseThrow(NotVisible::new);
    }

    /**
     * Answers the receipt.
     *
     * @param address where it came from, for the limit
     * @throws org.sanbao.inbound.TooManyRequests if somebody there, or everybody together, reports more than people do
     */
    String report(String code, FaultReport report, List<Arrival.File> photos, String address) {
        WebForms.Form form = form(code);
        check(report, photos);
        limit.count("form from " + address, FROM_ADDRESS, WINDOW);
        limit.count("form " + code, OF_FORM, WINDOW);
        if (report.isOfAProgram()) {
            return Arrivals.receiptOfNothing();
        }
        var sender = new Arrival.Sender(report.name(), report.phone(), report.email(), report.address());
        var matter = new Arrival.Matter(report.product(), report.serial(), null, report.fault());
        var arrival =
                new Arrival(form.org(), Channel.WEB, clock.instant(), sender, matter, photos, Arrival.Remark.NONE);
        return arrivals.arrive(Actor.sanbao("web form"), arrival).receipt();
    }

    private void check(FaultReport report, List<Arrival.File> photos) {
        if (customers.comparablePhone(report.phone()).isEmpty()) {
            throw new InvalidInput("phone", "phone");
        }
        if (photos.size() > MOST_PHOTOS) {
            throw new InvalidInput("photos", "too-many");
        }
        for (int i = 0; i < photos.size(); i++) {
            if (!attachments.isPicture(photos.get(i).bytes())) {
                throw new InvalidInput("photos[" + i + "]", "picture");
            }
        }
    }
}

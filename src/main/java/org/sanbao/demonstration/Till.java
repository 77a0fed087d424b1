package org.sanbao.demonstration;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sanbao.documents.Papers;
import org.sanbao.money.Cashbook;
import org.sanbao.money.PaymentMethod;
import org.sanbao.shared.Money;
import org.springframework.stereotype.Component;

/** What a paid repair costs: taken on the spot where it is little, else invoiced from the voucher. Some of it is forgotten for a while. */
@Component
class Till {

    private static final BigDecimal LITTLE = BigDecimal.valueOf(200);
    private static final List<PaymentMethod> WAYS =
            List.of(PaymentMethod.CASH, PaymentMethod.WECHAT_PAY, PaymentMethod.ALIPAY);

    private final Company company;
    private final Cashbook cashbook;
    private final Papers papers;

    Till(Company company, Cashbook cashbook, Papers papers) {
        this.company = company;
        this.cashbook = cashbook;
        this.papers = papers;
    }

    /** A job with a fee; its voucher has just been signed. */
    record Due(UUID job, UUID voucher, Money fee, String technician) {}

    void settle(Stage stage, Due due, Instant signed) {
        if (due.fee.amount().compareTo(LITTLE) <= 0) {
            onTheSpot(stage, due, signed);
        } else if (!stage.onceIn(8)) {
            fromTheVoucher(stage, due, signed);
        }
    }

    private void onTheSpot(Stage stage, Due due, Instant signed) {
        UUID taking = cashbook.take(due.job, due.fee, stage.any(WAYS), null, company.actor(due.technician));
        String accountant = accountant(stage);
        Instant counted = stage.days().after(signed, stage.onceIn(8) ? 60 * 20 : 90);
        stage.agenda()
                .at(counted, () -> cashbook.handIn(List.of(taking), due.fee.amount(), null, company.actor(accountant)));
        invoice(stage, due, stage.days().after(counted, 120));
    }

    private void fromTheVoucher(Stage stage, Due due, Instant signed) {
        stage.agenda()
                .at(
                        signed.plusSeconds(1800),
                        () -> papers.submit(due.voucher, "accountant", true, company.actor(due.technician)));
        invoice(stage, due, stage.days().after(signed, stage.onceIn(10) ? 60 * 24 * 5 : 60 * 16));
    }

    private void invoice(Stage stage, Due due, Instant moment) {
        String number = "%08d".formatted(stage.dice().nextInt(100_000_000));
        String accountant = accountant(stage);
        stage.agenda().at(moment, () -> cashbook.invoice(due.job, due.fee, number, null, company.actor(accountant)));
    }

    private String accountant(Stage stage) {
        return company.holders(stage.branch().key(), "accountant").getFirst();
    }
}

package org.sanbao.money;

import java.util.Optional;
import org.sanbao.obligations.CaseTitles.Title;
import org.sanbao.obligations.DutyPlaces;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;

/** Money is taken in, and invoices are put down, where all of it lies: on the accountant's page. */
@Component
class MoneyPlaces implements DutyPlaces {

    @Override
    public Optional<Title> place(Asked asked, Actor reader) {
        boolean isHere =
                switch (asked.event()) {
                    case "invoice.issued" -> reader.may("money.invoice");
                    case "cash.handed-in" -> reader.may("money.receive");
                    default -> false;
                };
        return asked.own() && isHere ? asked.at("/money") : Optional.empty();
    }
}

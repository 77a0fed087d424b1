package org.sanbao.workorders;

import java.util.Optional;
import java.util.Set;
import org.sanbao.obligations.CaseTitles.Title;
import org.sanbao.obligations.DutyPlaces;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;

/** What a technician owes on a voucher is done on the phone's page of the job: the call's page only shows it. */
@Component
class JobPlaces implements DutyPlaces {

    private static final Set<String> ON_THE_PHONE =
            Set.of("form.signed", "form.left-unsigned", "form.submitted", "cash.taken");

    @Override
    public Optional<Title> place(Asked asked, Actor reader) {
        boolean isVoucher = Vouchers.FORM.equals(asked.fixed().getOrDefault("form", Vouchers.FORM));
        return asked.own()
                        && asked.card().equals("job")
                        && ON_THE_PHONE.contains(asked.event())
                        && isVoucher
                        && reader.may("visit.do")
                ? asked.at("/tech/jobs/" + asked.subject())
                : Optional.empty();
    }
}

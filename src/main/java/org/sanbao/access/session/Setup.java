package org.sanbao.access.session;

import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.sanbao.access.Organisation;
import org.sanbao.access.Staff;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Founds the company with its first administrator, once. */
@Service
@Transactional
class Setup {

    private final SetupCodes codes;
    private final Organisation organisation;
    private final Staff staff;
    private final Accounts accounts;

    Setup(SetupCodes codes, Organisation organisation, Staff staff, Accounts accounts) {
        this.codes = codes;
        this.organisation = organisation;
        this.staff = staff;
        this.accounts = accounts;
    }

    record Founding(String company, ZoneId zone, String person, Locale language, String account, String password) {}

    /**
     * @throws SetUpAlready   if there is a company
     * @throws SetupCodeWrong if it is not the code that the server printed at its last start
     */
    void found(String code, Founding wanted) {
        if (!codes.needed()) {
            throw new SetUpAlready();
        }
        Passwords.requireGood("password", wanted.password, wanted.account);
        if (!codes.take(code)) {
            throw codes.needed() ? new SetupCodeWrong() : new SetUpAlready();
        }
        Actor sanbao = Actor.sanbao("set-up");
        UUID company = organisation.found(sanbao, wanted.company.strip(), wanted.zone);
        var details = new Staff.Details(wanted.person, null, wanted.language, null, null);
        UUID person = staff.join(sanbao, company, "administrator", details);
        accounts.open(sanbao, person, wanted.account, wanted.password);
    }
}

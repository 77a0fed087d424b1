package org.sanbao.ledgers;

import org.sanbao.regulation.rules.LedgerRule;

/** One party's account in one ledger. */
record Account(String pack, String ledger, Party party) {

    static Account of(LedgerRule rule, Party party) {
        return new Account(rule.ref().pack(), rule.id(), party);
    }
}

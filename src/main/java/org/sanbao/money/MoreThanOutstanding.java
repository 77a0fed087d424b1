package org.sanbao.money;

import java.util.Map;
import org.sanbao.shared.Money;
import org.sanbao.shared.Refused;

/** More was to be taken or invoiced than the job's fee leaves open. */
final class MoreThanOutstanding extends Refused {
    MoreThanOutstanding(Money outstanding) {
        super(Map.of("outstanding", outstanding.toString()));
    }
}

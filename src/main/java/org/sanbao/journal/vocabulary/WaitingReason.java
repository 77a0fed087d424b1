package org.sanbao.journal.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a case waits. Which of them stop which clock, each rule says. */
public enum WaitingReason {
    @JsonProperty("waiting-for-customer")
    WAITING_FOR_CUSTOMER,
    @JsonProperty("waiting-for-parts")
    WAITING_FOR_PARTS,
    @JsonProperty("waiting-for-supplier")
    WAITING_FOR_SUPPLIER,
    @JsonProperty("force-majeure")
    FORCE_MAJEURE
}

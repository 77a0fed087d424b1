package org.sanbao.calls.vocabulary;

import java.time.LocalDate;
import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

/**
 * @param day          the day of the register, where it is kept
 * @param undispatched its lines that still need somebody to go and have nobody
 */
@EventType(value = "register.reconciled", cards = "org", means = "vouchers compared with the register")
public record RegisterReconciled(LocalDate day, Integer undispatched) implements Event {}

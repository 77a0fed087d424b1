/**
 * Tells people what the regulation has them told: under the bell on their pages at once, by mail when they are at work. Knows no clause and no
 * case; what it says it is given in words. People without an account are told by {@code OutsideTelling}s of the modules that know them, whose
 * mails go by {@code OutgoingMail}. Invariants: a person is told of a consequence once; a mail is never sent twice, so after a crash in the
 * middle of sending it may stay away, but the notice under the bell is there; nobody reads the notices of others; of a mail to a customer
 * nothing is kept once it is settled but that it was.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "journal", "access", "obligations"})
package org.sanbao.notices;

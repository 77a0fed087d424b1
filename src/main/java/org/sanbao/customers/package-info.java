/**
 * Who the customers are: private persons and firms, their contacts, telephones, consent, the sites where their things stand, and in which
 * area each lies. Refuses to know what they bought, called about or owe. Invariants: personal data is here and never in the journal; a file
 * belongs to one organisation unit; a name stays as its bearer writes it, and is found by any beginning, by initials of its sounds, without
 * accents.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "journal"})
package org.sanbao.customers;

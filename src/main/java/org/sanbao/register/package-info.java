/**
 * The repair-call register day by day: compared with the vouchers in the evening, sent to the service department (S3-025, S3-033). Reads the
 * lines of {@code calls} and the vouchers of {@code workorders} and changes neither. Invariants: a day is compared as often as its keeper
 * likes and the last word counts; a day's sheet is sent once and stays as it was sent.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "journal",
            "access",
            "obligations",
            "documents",
            "calls",
            "fields",
            "calls :: vocabulary",
            "workorders",
            "lists"
        })
package org.sanbao.register;

import org.springframework.modulith.ApplicationModule;

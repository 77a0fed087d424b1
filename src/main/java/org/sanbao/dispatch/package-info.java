/**
 * Who goes where at what time: what technicians can do and when they work, what a job needs and by when the regulation wants somebody there,
 * the hours booked for it, and the planner that proposes them (A03, S3-025, S3-026). Refuses to know what is done on site. Invariants: a plan
 * never breaks a hard constraint, a person may, having seen which; what is begun, locked or promised stays; every placement and every job
 * left out says why, and the reason is true.
 *
 * <p>{@code terms}: the company's words for skills, tools, parts and symptoms. {@code technicians}: skills, base, territory, hours,
 * absences. {@code needs}: what a job takes. {@code travel}: how long the way is.
 * {@code told}: what technicians and customers are told of it. {@code planner}: the optimiser, plain Java that knows none of the others. {@code board}: what is booked. {@code plans}: questions to the
 * planner and what became of its proposals.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "journal",
            "journal :: vocabulary",
            "access",
            "calendar",
            "obligations",
            "documents",
            "notices",
            "customers",
            "equipment",
            "calls",
            "calls :: vocabulary",
            "workorders",
            "workorders :: vocabulary",
            "lists"
        })
package org.sanbao.dispatch;

import org.springframework.modulith.ApplicationModule;

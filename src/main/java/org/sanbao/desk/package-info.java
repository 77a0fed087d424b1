/**
 * Screens that need several modules: the one search box, the call desk, the audit view and everybody's own
 * file. Owns no table and no rule; asks the modules' faces, each within
 * what the actor may see.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "journal",
            "access",
            "calendar",
            "regulation",
            "regulation :: document",
            "regulation :: rules",
            "regulation :: words",
            "obligations",
            "fields",
            "customers",
            "equipment",
            "entitlement",
            "calls",
            "workorders",
            "dispatch :: terms"
        })
package org.sanbao.desk;

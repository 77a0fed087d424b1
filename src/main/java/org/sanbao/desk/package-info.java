/**
 * Screens that need several modules: the one search box and the call desk. Owns no table and no rule; asks the modules' faces, each within
 * what the actor may see.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "regulation",
            "regulation :: document",
            "regulation :: rules",
            "customers",
            "equipment",
            "entitlement",
            "calls"
        })
package org.sanbao.desk;

/**
 * Screens that need several modules: the one search box and the call desk. Owns no table and no rule; asks the modules' faces, each within
 * what the actor may see.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "customers", "equipment", "calls"})
package org.sanbao.desk;

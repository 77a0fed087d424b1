/**
 * Event logs, in and out: files of other systems in CSV or XES worked through by the rules of a pack, and our own journal as XES and OCEL for
 * process mining. Refuses to know the trade: an event is a case, an activity, an instant, a resource and attributes. Invariants: what comes in
 * from outside never mixes with real cases, also where it is kept; the same file under the same pack comes to the same.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "journal",
            "calendar",
            "access",
            "lists :: vocabulary",
            "regulation",
            "regulation :: *",
            "obligations",
            "obligations :: engine"
        })
package org.sanbao.eventlogs;

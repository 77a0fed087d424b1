/**
 * Asking customers for their opinion: which calls got a card of which programme, and which still wait for one (S3-033). Knows no answers
 * yet. Invariant: one card a call and programme.
 */
@ApplicationModule(allowedDependencies = {"shared", "journal", "calls", "lists"})
package org.sanbao.surveys;

import org.springframework.modulith.ApplicationModule;

/**
 * Who does which job, in which order and when: ruin and recreate in the line of SISR (Christiaens and Vanden Berghe, "Slack Induction by
 * String Removals", Transportation Science 54(2), 2020) on flat arrays. Plain Java on whole numbers: workers, tasks and places are known by
 * their index, instants are units of time (seconds in the product) after an origin the caller chooses. Knows no technician, no job, no
 * database. Invariant: no plan ever breaks a hard constraint; {@link org.sanbao.dispatch.planner.Checker} recomputes that on its own.
 */
package org.sanbao.dispatch.planner;

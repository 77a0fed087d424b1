/**
 * Other systems' files on their way in: upload, preview, which column is which field, a dry run, then one command a row by the faces of the
 * modules below, in the background. Refuses to know what those commands do. Invariants: which thing of ours a row became is kept by
 * fingerprint, so the same file twice changes nothing and equal rows of one file stay apart; a run goes on where it was killed; a row that
 * is refused never keeps another one out; the file goes when its rows are in.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "access", "customers", "equipment"})
package org.sanbao.exchange;

/**
 * The lists people work with: the views they keep, share and pin, the columns they want, and any list taken out as a file exactly as it is
 * seen. Refuses to know what is in a list; the module that owns the rows says its columns and hands them over one by one. Invariants: a
 * view is changed by its owner only, and shows nothing its reader could not read without it; a file is whole or it is not sent; whoever
 * takes one out is in the journal.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "journal", "access"})
package org.sanbao.lists;

/** Logs of other systems that were brought along and kept, to try drafts on; whoever drafts may, and sees those of the units in sight. */
package org.sanbao.eventlogs.kept;

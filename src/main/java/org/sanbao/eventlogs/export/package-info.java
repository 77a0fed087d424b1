/** Our own journal as event logs that tools of process mining read: XES (IEEE 1849) and OCEL 2.0. */
package org.sanbao.eventlogs.export;

/** What can happen to a work order and on a visit, and what rules may read of it. */
@org.springframework.modulith.NamedInterface("vocabulary")
package org.sanbao.workorders.vocabulary;

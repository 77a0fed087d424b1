/** What jobs need: what a person said, else what the company's estimates say, and by when the regulation wants somebody there. */
@org.springframework.modulith.NamedInterface("needs")
package org.sanbao.dispatch.needs;

/** How long the way is between places: by a service of ways where there is one, else by straight line and the company's figures. */
@org.springframework.modulith.NamedInterface("travel")
package org.sanbao.dispatch.travel;

/** The door: who may come in from where, same origin, security headers, addresses and TLS. */
@org.springframework.modulith.NamedInterface("web")
package org.sanbao.access.web;

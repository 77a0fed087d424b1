/** The door: who may come in from where, same origin, security headers, addresses and TLS. */
package org.sanbao.access.web;

/**
 * New versions of regulations, which everybody they govern is asked to read and confirms, each their own (S3-005). Who was asked is taken back
 * when a later version comes first or the person works where it does not count.
 */
@org.springframework.modulith.NamedInterface("readings")
package org.sanbao.supervision.readings;

/** What can happen to customers' goods that are with us. */
@NamedInterface("vocabulary")
package org.sanbao.workshop.vocabulary;

import org.springframework.modulith.NamedInterface;

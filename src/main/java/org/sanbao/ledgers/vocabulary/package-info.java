@NamedInterface("vocabulary")
package org.sanbao.ledgers.vocabulary;

import org.springframework.modulith.NamedInterface;

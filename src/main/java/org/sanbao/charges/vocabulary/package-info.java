@NamedInterface("vocabulary")
package org.sanbao.charges.vocabulary;

import org.springframework.modulith.NamedInterface;

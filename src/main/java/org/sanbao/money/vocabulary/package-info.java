@NamedInterface("vocabulary")
package org.sanbao.money.vocabulary;

import org.springframework.modulith.NamedInterface;

/**
 * What three modules need and none owns: ids, money, clocks, refusals, sight, the words of the vocabulary, the frame of a command over
 * HTTP. No logic of the trade.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package org.sanbao.shared;

import org.springframework.modulith.ApplicationModule;

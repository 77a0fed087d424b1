/** The hours booked for visits: who goes where at what time, what stands against it, and the board that shows it. */
@org.springframework.modulith.NamedInterface("board")
package org.sanbao.dispatch.board;

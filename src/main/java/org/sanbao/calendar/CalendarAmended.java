package org.sanbao.calendar;

import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

/** @param movesOpen deadlines already running are reckoned anew (decision: each keeps both traces) */
@EventType(value = "calendar.amended", cards = "*", means = "a working calendar was made or amended")
public record CalendarAmended(Integer revision, Boolean movesOpen) implements Event {}

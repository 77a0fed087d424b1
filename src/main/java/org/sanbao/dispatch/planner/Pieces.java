package org.sanbao.dispatch.planner;

import java.util.Arrays;

/** A worker's time in pieces without a pause, overtime included. */
final class Pieces {

    static final int NEVER = Timing.NEVER;
    /** Before every instant. */
    static final int BEFORE = -1;

    final int[] from;
    final int[] to;
    /** Whose number of shift it is: a service stays within one. */
    private final int[] shift;

    Pieces(Hours hours) {
        int[] begins = new int[hours.shifts().size() + hours.breaks().size()];
        int[] ends = new int[begins.length];
        int[] numbers = new int[begins.length];
        int count = 0;
        for (int number = 0; number < hours.shifts().size(); number++) {
            int begin = hours.shifts().get(number).from();
            int end = hours.shifts().get(number).to();
            if (number == hours.shifts().size() - 1) {
                end += hours.overtime();
            }
            for (Interval pause : hours.breaks()) {
                if (pause.to() > begin && pause.from() < end) {
                    if (pause.from() > begin) {
                        begins[count] = begin;
                        ends[count] = pause.from();
                        numbers[count++] = number;
                    }
                    begin = pause.to();
                }
            }
            if (begin < end) {
                begins[count] = begin;
                ends[count] = end;
                numbers[count++] = number;
            }
        }
        from = Arrays.copyOf(begins, count);
        to = Arrays.copyOf(ends, count);
        shift = Arrays.copyOf(numbers, count);
    }

    int first() {
        return from.length == 0 ? NEVER : from[0];
    }

    int last() {
        return to.length == 0 ? BEFORE : to[to.length - 1];
    }

    /** Whether one piece holds all of it, which most do. */
    boolean whole(int instant, int span) {
        for (int piece = 0; piece < from.length; piece++) {
            if (instant < to[piece]) {
                return instant >= from[piece] && instant + span <= to[piece];
            }
        }
        return false;
    }

    /** The first instant worked from this one on. */
    int working(int instant) {
        for (int piece = 0; piece < from.length; piece++) {
            if (to[piece] > instant) {
                return Math.max(instant, from[piece]);
            }
        }
        return NEVER;
    }

    /** When this much is worked from this instant on. */
    int advance(int instant, int work) {
        int left = work;
        for (int piece = 0; piece < from.length; piece++) {
            if (to[piece] > instant) {
                int begin = Math.max(instant, from[piece]);
                if (left <= to[piece] - begin) {
                    return begin + left;
                }
                left -= to[piece] - begin;
            }
        }
        return NEVER;
    }

    /** The last instant from which on this much is worked by that one. */
    int retreat(int instant, int work) {
        int left = work;
        for (int piece = from.length - 1; piece >= 0; piece--) {
            if (from[piece] < instant) {
                int end = Math.min(instant, to[piece]);
                if (left <= end - from[piece]) {
                    return end - left;
                }
                left -= end - from[piece];
            }
        }
        return BEFORE;
    }

    /** The first instant between these two at which a service can begin that ends in the same shift. */
    int begin(int instant, int close, int service) {
        if (instant <= close && whole(instant, service)) {
            return instant;
        }
        int start = instant;
        for (int piece = 0; piece < from.length; piece++) {
            if (to[piece] > start || service == 0 && to[piece] == start) {
                start = Math.max(start, from[piece]);
                if (start > close) {
                    return NEVER;
                }
                if (end(start, service, piece) != NEVER) {
                    return start;
                }
                int number = shift[piece];
                while (piece + 1 < from.length && shift[piece + 1] == number) {
                    piece++;
                }
            }
        }
        return NEVER;
    }

    /** When a service begun as {@link #begin} says is done. */
    int end(int start, int service) {
        if (service == 0 || whole(start, service)) {
            return start + service;
        }
        int piece = 0;
        while (to[piece] <= start) {
            piece++;
        }
        return end(start, service, piece);
    }

    private int end(int start, int service, int first) {
        int left = service;
        int begin = start;
        for (int piece = first; piece < from.length && shift[piece] == shift[first]; piece++) {
            begin = Math.max(begin, from[piece]);
            if (left <= to[piece] - begin) {
                return begin + left;
            }
            left -= to[piece] - begin;
        }
        return NEVER;
    }

    /** The last instant, not after the closing, at which a service can begin and be done by another. */
    int beginBy(int close, int doneBy, int service) {
        for (int last = from.length - 1; last >= 0; last--) {
            int left = service;
            int number = shift[last];
            for (int piece = last; piece >= 0 && shift[piece] == number; piece--) {
                int end = Math.min(to[piece], doneBy);
                if (end >= from[piece]) {
                    int latest = Math.min(end - left, service == 0 ? close : Math.min(close, to[piece] - 1));
                    if (latest >= from[piece]) {
                        return latest;
                    }
                    left = Math.max(0, left - (end - from[piece]));
                }
            }
            while (last > 0 && shift[last - 1] == number) {
                last--;
            }
        }
        return BEFORE;
    }
}

package org.sanbao.dispatch.planner;

/**
 * A place in somebody's day, either half of it left open by {@link #OPEN}.
 *
 * @param worker the worker's index, or OPEN
 * @param start when the service begins, or OPEN
 */
public record Slot(int worker, int start) {

    public static final int OPEN = -1;
    public static final Slot FREE = new Slot(OPEN, OPEN);
}

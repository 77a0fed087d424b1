package org.sanbao.dispatch.planner;

import java.util.List;

/**
 * What a worker has, or what a task needs.
 *
 * @param skills one bit each; a worker without one of them can never do the task
 * @param tools one bit each; carried by the worker all day, or from passing the depot on
 * @param parts pieces by kind; used up by the tasks, without limit from passing the depot on. A kind beyond the list's end counts as none.
 */
public record Kit(long skills, long tools, List<Integer> parts) {

    public static final Kit NONE = new Kit(0, 0, List.of());

    public Kit {
        parts = List.copyOf(parts);
        if (parts.stream().anyMatch(pieces -> pieces < 0)) {
            throw new IllegalArgumentException("fewer than no parts: " + parts);
        }
    }

    public static Kit skills(long skills) {
        return new Kit(skills, 0, List.of());
    }

    int part(int kind) {
        return kind < parts.size() ? parts.get(kind) : 0;
    }
}

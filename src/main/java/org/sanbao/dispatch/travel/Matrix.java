package org.sanbao.dispatch.travel;

import java.util.BitSet;
import java.util.Objects;

/** Ways between all of some places, both directions; each says who told it. Places are numbered in the order they were asked for. */
public final class Matrix {

    /** Who told a way. */
    public enum Source {
        STRAIGHT_LINE,
        SERVICE
    }

    private final int size;
    private final int[] minutes;
    private final int[] metres;
    private final BitSet told = new BitSet();

    Matrix(int size) {
        this.size = size;
        this.minutes = new int[size * size];
        this.metres = new int[size * size];
    }

    public int size() {
        return size;
    }

    /** Door to door, parking there included; 0 from a place to itself. */
    public int minutes(int from, int to) {
        return minutes[at(from, to)];
    }

    /** By road. */
    public int metres(int from, int to) {
        return metres[at(from, to)];
    }

    public Source source(int from, int to) {
        return told.get(at(from, to)) ? Source.SERVICE : Source.STRAIGHT_LINE;
    }

    void reckon(int from, int to, int longMinutes, int longMetres) {
        minutes[at(from, to)] = longMinutes;
        metres[at(from, to)] = longMetres;
    }

    void tell(int from, int to, int longMinutes, int longMetres) {
        reckon(from, to, longMinutes, longMetres);
        told.set(at(from, to));
    }

    private int at(int from, int to) {
        return Objects.checkIndex(from, size) * size + Objects.checkIndex(to, size);
    }
}

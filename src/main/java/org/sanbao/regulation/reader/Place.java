package org.sanbao.regulation.reader;

/** Where something stands in a file; line and column from 1. */
public record Place(String file, int line, int column) {

    /** The same line, some characters on: where in a formula a mistake is. */
    Place plus(int characters) {
        return new Place(file, line, column + characters);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}

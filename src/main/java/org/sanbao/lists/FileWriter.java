package org.sanbao.lists;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A file being written line by line; never more than a line of it in memory. */
interface FileWriter extends Closeable {

    void headings(List<String> words) throws IOException;

    /** @param cells as {@link Cells#of} gives them */
    void line(List<Object> cells) throws IOException;
}

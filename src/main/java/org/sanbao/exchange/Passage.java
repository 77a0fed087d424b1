package org.sanbao.exchange;

import java.io.IOException;
import java.util.function.ObjIntConsumer;
import org.sanbao.exchange.rows.RowKinds;
import org.sanbao.exchange.rows.RowWork;
import org.sanbao.exchange.source.FileUnreadable;
import org.sanbao.exchange.source.SourceRow;
import org.sanbao.exchange.source.SourceTable;

/** One reading of a file from its first row to its last, as its mapping says. Empty rows are no rows. */
record Passage(Batch batch, byte[] file, RowKinds kinds, RowWork work) {

    /** @param taker takes each row with its place among them, from zero */
    void each(ObjIntConsumer<SourceRow> taker) {
        try (var table = SourceTable.open(file)) {
            int place = 0;
            for (SourceRow row = table.next(); row != null; row = table.next()) {
                if (!row.isEmpty() || row.damage() != null) {
                    taker.accept(row, place++);
                }
            }
        } catch (IOException e) {
            throw new FileUnreadable();
        }
    }

    RowKinds.Reading read(SourceRow row) {
        return kinds.read(batch.kind(), batch.mapping(), batch.columns(), row, work);
    }
}

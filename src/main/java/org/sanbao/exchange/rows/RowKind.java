package org.sanbao.exchange.rows;

import java.util.UUID;

/**
 * What a row of one kind means and which command it becomes.
 *
 * @param <E> what is read from it
 */
interface RowKind<E> {

    /** Reads and looks up; what does not fit is a fault of the cells, and then the result is not used. */
    E read(Cells cells, RowWork work);

    /** Why something new cannot come in although its row reads well, as the dry run tells beforehand and the run finds again; null: it can. */
    RowFault hindrance(E entry, Cells cells, RowWork work);

    UUID add(E entry, RowWork work);

    /** Writes what the row says over what it became before; what the file has no column for stays. */
    void change(UUID target, E entry, Cells cells, RowWork work);
}

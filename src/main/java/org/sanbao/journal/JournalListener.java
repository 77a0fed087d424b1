package org.sanbao.journal;

/** The one listener inside the transaction: the engine. Everything else follows by cursor after commit. */
public interface JournalListener {

    /** Called once per row, after it was inserted and before the command commits; {@code state} already has the row folded in. */
    void recorded(Recorded row, StreamState state);
}

package org.sanbao.exchange;

/**
 * Why a row cannot come in, as people read it.
 *
 * @param row    as they count in the file, the header being 1
 * @param column null: the row as a whole
 * @param words  what is amiss and what to do, in the reader's language
 */
record FaultLine(int row, int place, String field, String column, String value, String code, String words) {}

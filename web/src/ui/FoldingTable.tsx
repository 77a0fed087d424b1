import type { ReactNode } from "react";
import style from "./FoldingTable.module.css";

export interface Column<R> {
  heading: string;
  cell: (row: R) => ReactNode;
  /** Stands at the end of its column, as figures do. */
  figure?: boolean;
  /** In which language the column is written, where that is not the reader's. */
  language?: string;
}

interface Props<R> {
  columns: readonly Column<R>[];
  rows: readonly R[];
  keyOf: (row: R) => string;
  /** No longer in force: paler. */
  ended?: (row: R) => boolean;
}

/** A table whose first column names its rows. On a telephone each row becomes a block, its cells behind their headings. */
export function FoldingTable<R>({ columns, rows, keyOf, ended }: Props<R>) {
  return (
    <table className={style.table}>
      <thead>
        <tr>
          {columns.map(({ heading, figure }) => (
            <th key={heading} scope="col" data-figure={figure}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)} data-ended={ended?.(row)}>
            {columns.map(({ heading, cell, figure, language }, place) =>
              place === 0 ? (
                <th key={heading} scope="row" lang={language}>
                  {cell(row)}
                </th>
              ) : (
                <td key={heading} data-heading={heading} data-figure={figure} lang={language}>
                  <div>{cell(row)}</div>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

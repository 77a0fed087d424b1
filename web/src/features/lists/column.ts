import type { ReactNode } from "react";

/** What a list shows of a row. A column of the server's file of the list has the same key. */
export interface Column<R> {
  key: string;
  /** Message id of the heading. */
  heading: string;
  /** The heading itself, where the regulation says it and no catalogue. */
  said?: string;
  cell: (row: R) => ReactNode;
  /** What the browser sorts by: words as they are shown, a number, an instant's text. Without it the list keeps the server's order. */
  value?: (row: R) => string | number | null | undefined;
  /** Not shown until somebody asks for it. */
  spare?: true;
  /** Can be pressed and not read: not offered as a column, not in the file. */
  tool?: true;
  /** `figure` stands to the right, `code` is never broken, `words` may take several lines. */
  kind?: "figure" | "code" | "words" | undefined;
}

/** What a column is called. */
export const headingOf = <R>({ heading, said }: Column<R>, t: (id: string) => string): string => said ?? t(heading);

/** The columns in the order somebody wants; without a wish those that are not spare. Tools come last always. */
export function arranged<R>(columns: readonly Column<R>[], wish: readonly string[] | undefined): Column<R>[] {
  const data = columns.filter(({ tool }) => !tool);
  const chosen = (wish ?? []).flatMap((key) => data.find((column) => column.key === key) ?? []);
  return [...(chosen.length > 0 ? chosen : data.filter(({ spare }) => !spare)), ...columns.filter(({ tool }) => tool)];
}

/** Rows by a column: words by the language's alphabet with numbers by their size; nothing comes last whichever way round. */
export function sorted<R>(rows: readonly R[], column: Column<R>, descending: boolean, language: string): R[] {
  const { value } = column;
  if (!value) return [...rows];
  const alphabet = new Intl.Collator(language, { numeric: true });
  return rows
    .map((row) => ({ row, at: value(row) ?? null }))
    .sort(({ at: one }, { at: other }) => {
      if (one === null || other === null) return Number(one === null) - Number(other === null);
      const order =
        typeof one === "number" && typeof other === "number"
          ? one - other
          : alphabet.compare(String(one), String(other));
      return descending ? -order : order;
    })
    .map(({ row }) => row);
}

/** An instant as it is sorted by. */
export const moment = (at: string | null | undefined): number | null => (at ? Date.parse(at) : null);

import { useChanged } from "@/api/live/changed";
import { useT } from "@/lib/text";
import { type Column, headingOf } from "./column";
import style from "./Rows.module.css";

interface Props<R> {
  /** What is in it, for who cannot see it. */
  label: string;
  /** In their order. */
  columns: readonly Column<R>[];
  rows: readonly R[];
  keyOf: (row: R) => string;
  /** Where rows can be chosen: which are, and what a row is called. */
  choice?: {
    chosen: readonly string[];
    nameOf: (row: R) => string;
    /** Every key there is, those of rows not drawn included. */
    all: readonly string[];
    onChange: (keys: readonly string[]) => void;
  };
  /** Where columns can be sorted by. */
  order?: { by: string | undefined; descending: boolean; turn: (column: Column<R>) => void };
}

/** Rows under headings; on a narrow screen each is a card that says its headings itself. */
export function Rows<R>({ label, columns, rows, keyOf, choice, order }: Props<R>) {
  const t = useT();
  const changed = useChanged();
  const toggle = (key: string) => {
    if (!choice) return;
    const { chosen, onChange } = choice;
    onChange(chosen.includes(key) ? chosen.filter((each) => each !== key) : [...chosen, key]);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the page is scrolled by keyboard too
    <section className={style.scroll} aria-label={label} tabIndex={0}>
      <table className={style.table} data-selectable={choice && true}>
        <thead>
          <tr>
            {choice && (
              <th scope="col" className={style.tick}>
                <input
                  type="checkbox"
                  aria-label={t("lists.choose.all")}
                  checked={choice.all.every((key) => choice.chosen.includes(key))}
                  onChange={(event) => choice.onChange(event.currentTarget.checked ? choice.all : [])}
                />
              </th>
            )}
            {columns.map((column) => {
              const sorts = order?.by === column.key;
              return (
                <th
                  key={column.key}
                  scope="col"
                  data-kind={column.kind}
                  aria-sort={sorts ? (order.descending ? "descending" : "ascending") : undefined}
                >
                  {order && column.value ? (
                    <button type="button" onClick={() => order.turn(column)}>
                      {headingOf(column, t)}
                      {sorts && <span aria-hidden="true">{order.descending ? " ▼" : " ▲"}</span>}
                    </button>
                  ) : (
                    headingOf(column, t)
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const key = keyOf(row);
            return (
              <tr key={key} data-changed={changed(key)}>
                {choice && (
                  <td className={style.tick}>
                    <input
                      type="checkbox"
                      aria-label={t("lists.choose.one", { name: choice.nameOf(row) })}
                      checked={choice.chosen.includes(key)}
                      onChange={() => toggle(key)}
                    />
                  </td>
                )}
                {columns.map((column) => (
                  <td key={column.key} data-kind={column.kind} data-heading={headingOf(column, t)}>
                    <div className={column.kind === "words" ? "clamped" : undefined}>{column.cell(row)}</div>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

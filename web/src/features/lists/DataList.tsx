import { type ReactNode, useEffect, useState } from "react";
import { useMay } from "@/app/session";
import { useLanguage } from "@/lib/language";
import { useQueryString } from "@/lib/path";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { BulkBar } from "./BulkBar";
import type { BulkAction } from "./bulk";
import { Columns, useLayout } from "./Columns";
import { arranged, type Column, sorted } from "./column";
import style from "./DataList.module.css";
import { Rows } from "./Rows";
import { type ListFile, TakeOut } from "./TakeOut";
import { PinnedHere, Views } from "./Views";

interface Props<R> {
  /** The list's name, as views, layouts and files have it. */
  name: string;
  /** What is in it, for who cannot see it. */
  label: string;
  columns: readonly Column<R>[];
  rows: readonly R[];
  keyOf: (row: R) => string;
  /** What a row is called in a sentence: its number, or whose it is. */
  nameOf: (row: R) => string;
  /** The filters, which the page keeps in the address. */
  filters?: ReactNode;
  /** Stands in the table's place while it has no row. */
  empty: ReactNode;
  /** Further rows of the server below these. */
  more?: { next: string | null | undefined; busy: boolean; load: () => void };
  file?: ListFile;
  bulk?: readonly BulkAction<R>[];
  /** Paths whose readings are stale after something was done to rows. */
  refresh?: readonly string[];
}

/** Rows drawn at once; a browser scrolls through these without effort. */
const step = 100;

/**
 * A list of the desk: filters in the address, views kept and shared, columns as the person wants them, sorting, many rows at once, and all
 * of it as a file. On a narrow screen a row is a card.
 */
export function DataList<R>(props: Props<R>) {
  const { name, label, columns, rows, keyOf, nameOf, more } = props;
  const t = useT();
  const may = useMay();
  const language = useLanguage();
  const [query, setQuery] = useQueryString();
  const { wish, known } = useLayout(name);
  const [drawn, setDrawn] = useState(step);
  // As they were when they were chosen: what a colleague does to one meanwhile, or takes out of the list, is refused with its reason.
  const [chosen, setChosen] = useState<readonly R[]>([]);
  const shown = arranged(columns, wish);
  const descending = query.sort?.startsWith("-") ?? false;
  const by = columns.find(({ key, value }) => value && key === query.sort?.replace(/^-/, ""));
  const inOrder = by ? sorted(rows, by, descending, language) : rows;
  const drawnRows = more ? inOrder : inOrder.slice(0, drawn);
  const selectable = (props.bulk?.length ?? 0) > 0;
  const choose = (keys: readonly string[]) =>
    setChosen(keys.flatMap((key) => [...chosen, ...rows].find((row) => keyOf(row) === key) ?? []));
  useEffect(() => setDrawn((before) => Math.max(step, Math.min(before, rows.length))), [rows.length]);
  const { sort: _, ...filters } = query;
  const asked = JSON.stringify(filters);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question is another choice
  useEffect(() => setChosen([]), [asked]);
  const turn = ({ key }: Column<R>) => {
    const next = by?.key !== key ? key : descending ? undefined : `-${key}`;
    setQuery({ sort: next });
  };
  if (!known) return null;
  return (
    <>
      <div className={style.head}>
        {props.filters && <search className={style.filters}>{props.filters}</search>}
        <div className={style.tools}>
          <Views list={name} />
          <Columns list={name} columns={columns} />
          {props.file && may("export.run") && (
            <TakeOut
              file={props.file}
              columns={shown.filter(({ tool }) => !tool).map(({ key }) => key)}
              sort={by && query.sort}
            />
          )}
        </div>
      </div>
      <PinnedHere list={name} />
      {props.bulk && (
        <BulkBar
          actions={props.bulk}
          chosen={chosen}
          nameOf={nameOf}
          keyOf={keyOf}
          refresh={props.refresh ?? []}
          onChoose={setChosen}
        />
      )}
      {rows.length === 0 ? (
        props.empty
      ) : (
        <Rows
          label={label}
          columns={shown}
          rows={drawnRows}
          keyOf={keyOf}
          order={{ by: by?.key, descending, turn }}
          choice={
            selectable ? { chosen: chosen.map(keyOf), nameOf, all: inOrder.map(keyOf), onChange: choose } : undefined
          }
        />
      )}
      {more?.next && (
        <Button busy={more.busy} onClick={more.load}>
          {t("lists.more")}
        </Button>
      )}
      {!more && inOrder.length > drawn && (
        <Button onClick={() => setDrawn(drawn + step)}>{t("lists.more.of", { n: inOrder.length - drawn })}</Button>
      )}
    </>
  );
}

import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import style from "./Shape.module.css";
import { addedAfter, changedAt, fieldAdded, isList, isTable, moved, plainOf, removedAt, type Way } from "./shape";
import type { Shape } from "./types";
import { WordField } from "./WordField";

interface Props {
  /** What the part is called, its places after it: "warn 2 to". */
  label: string;
  /** The key it stands under, which says what fits. */
  name: string;
  shape: Shape;
  words: (name: string) => readonly string[];
  /** A change of the part, made in what it is by then. */
  onChange: (next: (now: Shape) => Shape) => void;
}

/** A list as rows, a table as its fields, and so on inwards: Enter adds a row, Backspace in an empty one takes it out, Alt and an arrow move it. */
export function ShapeField(props: Props) {
  const { shape } = props;
  if (isList(shape)) return <Rows {...props} shape={shape} />;
  if (isTable(shape)) return <Fields {...props} shape={shape} />;
  return (
    <WordField
      label={props.label}
      value={shape}
      words={props.words(props.name)}
      onDone={(value) => props.onChange((now) => plainOf(value, now))}
    />
  );
}

function Rows({ label, name, shape, words, onChange }: Props & { shape: Shape & { items: Shape[] } }) {
  const t = useT();
  const rows = useRef<HTMLUListElement>(null);
  const [next, setNext] = useState<number>();
  const { items } = shape;

  // The row asked for is there as soon as the text has been written anew.
  useEffect(() => {
    if (next === undefined || next >= items.length) return;
    rows.current?.children[next]?.querySelector("input")?.focus();
    setNext(undefined);
  }, [next, items]);

  const change = (next: (now: Shape & { items: Shape[] }) => Shape) =>
    onChange((now) => (isList(now) ? next(now) : now));
  const put = (way: Way, part: (now: Shape) => Shape) => change((now) => changedAt(now, way, part));
  const add = (place: number) => {
    change((now) => addedAfter(now, place, name));
    setNext(place + 1);
  };
  const remove = (place: number) => {
    change((now) => removedAt(now, place));
    setNext(Math.max(0, place - 1));
  };
  const move = (place: number, by: 1 | -1) => {
    change((now) => moved(now, place, by));
    setNext(Math.min(items.length - 1, Math.max(0, place + by)));
  };
  const onKey = (place: number, event: KeyboardEvent<HTMLInputElement>, typed: string) => {
    const away = event.key === "Backspace" && typed === "" && items.length > 1;
    const by = event.altKey && { ArrowUp: -1 as const, ArrowDown: 1 as const }[event.key];
    if (!away && !by && event.key !== "Enter") return false;
    event.preventDefault();
    if (away) {
      remove(place);
      return true;
    }
    put([place], (item) => plainOf(typed, item));
    if (by) move(place, by);
    else add(place);
    return true;
  };
  return (
    <div className={style.rows}>
      <ul ref={rows} aria-label={label}>
        {items.map((item, place) => {
          const called = `${label} ${place + 1}`;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is what stands at its place
            <li key={place}>
              {isList(item) || isTable(item) ? (
                <ShapeField
                  label={called}
                  name={name}
                  shape={item}
                  words={words}
                  onChange={(part) => put([place], part)}
                />
              ) : (
                <WordField
                  label={called}
                  value={item}
                  words={words(name)}
                  onDone={(value) => put([place], (now) => plainOf(value, now))}
                  onKey={(event, typed) => onKey(place, event, typed)}
                />
              )}
              <Button
                kind="bare"
                onClick={() => remove(place)}
                aria-label={t("regulation.drafts.row.remove", { row: called })}
              >
                ×
              </Button>
            </li>
          );
        })}
      </ul>
      <Button
        kind="bare"
        onClick={() => add(items.length - 1)}
        aria-label={t("regulation.drafts.row.add", { list: label })}
      >
        +
      </Button>
    </div>
  );
}

function Fields({
  label,
  shape,
  words,
  onChange,
}: Props & { shape: Shape & { fields: NonNullable<Shape["fields"]> } }) {
  const t = useT();
  const [adding, setAdding] = useState("");
  const name = adding.trim();
  const fits = name !== "" && shape.fields.every((field) => field.name !== name);
  const add = () => {
    if (!fits) return;
    onChange((now) => (isTable(now) ? fieldAdded(now, name) : now));
    setAdding("");
  };
  return (
    <fieldset className={style.fields} aria-label={label}>
      {shape.fields.map((field, place) => (
        <div key={field.name} className={style.field}>
          <code>{field.name}</code>
          <ShapeField
            label={`${label} ${field.name}`}
            name={field.name}
            shape={field.shape}
            words={words}
            onChange={(part) => onChange((now) => changedAt(now, [place], part))}
          />
          <Button
            kind="bare"
            onClick={() => onChange((now) => removedAt(now, place))}
            aria-label={t("regulation.drafts.row.remove", { row: `${label} ${field.name}` })}
          >
            ×
          </Button>
        </div>
      ))}
      <div className={style.field}>
        <input
          value={adding}
          spellCheck={false}
          maxLength={60}
          placeholder={t("regulation.drafts.field.name")}
          aria-label={t("regulation.drafts.field.of", { table: label })}
          onChange={(event) => setAdding(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            add();
          }}
        />
        <Button kind="bare" disabled={!fits} onClick={add} aria-label={t("regulation.drafts.row.add", { list: label })}>
          +
        </Button>
      </div>
    </fieldset>
  );
}

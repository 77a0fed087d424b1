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
  onChange: (next: Shape) => void;
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
      onDone={(value) => props.onChange(plainOf(value, shape))}
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

  const add = (list: Shape & { items: Shape[] }, place: number) => {
    onChange(addedAfter(list, place, name));
    setNext(place + 1);
  };
  const remove = (place: number) => {
    onChange(removedAt(shape, place));
    setNext(Math.max(0, place - 1));
  };
  const put = (way: Way, part: Shape) => changedAt(shape, way, () => part) as Shape & { items: Shape[] };
  const onKey = (place: number, event: KeyboardEvent<HTMLInputElement>, typed: string) => {
    const now = put([place], plainOf(typed, items[place]));
    if (event.key === "Enter") add(now, place);
    else if (event.key === "Backspace" && typed === "" && items.length > 1) remove(place);
    else if (event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      const by = event.key === "ArrowUp" ? -1 : 1;
      onChange(moved(now, place, by));
      setNext(Math.min(items.length - 1, Math.max(0, place + by)));
    } else return;
    event.preventDefault();
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
                  onChange={(part) => onChange(put([place], part))}
                />
              ) : (
                <WordField
                  label={called}
                  value={item}
                  words={words(name)}
                  onDone={(value) => onChange(put([place], plainOf(value, item)))}
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
        onClick={() => add(shape, items.length - 1)}
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
    onChange(fieldAdded(shape, name));
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
            onChange={(part) => onChange(changedAt(shape, [place], () => part))}
          />
          <Button
            kind="bare"
            onClick={() => onChange(removedAt(shape, place))}
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

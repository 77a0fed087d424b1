import { type ReactNode, type Ref, useEffect, useId, useRef, useState } from "react";
import { cleanText, isComposing } from "@/lib/input";
import { Field } from "@/ui/Field";
import style from "./Combobox.module.css";

export interface Option {
  key: string;
  content: ReactNode;
}

interface Props {
  label: ReactNode;
  hint?: ReactNode;
  wrong?: ReactNode;
  value: string;
  onChange: (text: string) => void;
  options: readonly Option[];
  onPick: (key: string) => void;
  /** The options are for the text as it stands; Enter waits for that. */
  ready?: boolean;
  input?: Ref<HTMLInputElement>;
  autoFocus?: boolean;
  placeholder?: string;
  onFocus?: () => void;
  /** What to say instead of options where there is none for the text. */
  none?: ReactNode;
  /** What stands in it is chosen, or nothing need be: with the list closed, Enter is left to the form. */
  settled?: boolean;
  /** Big type, for the first thing on the page. */
  large?: boolean;
}

/**
 * A text with things to choose from below it (WAI-ARIA combobox): arrows move, Enter takes the one marked, Escape closes. Enter given
 * before the options have arrived is not lost: it takes the first as soon as they are there.
 */
export function Combobox({ options, onPick, ready = true, value, onChange, none, settled, large, ...field }: Props) {
  const list = useId();
  const [open, setOpen] = useState(false);
  const [marked, setMarked] = useState(0);
  const [taking, setTaking] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const at = Math.min(marked, options.length - 1);

  const take = (key: string) => {
    setOpen(false);
    setTaking(false);
    setMarked(0);
    onPick(key);
  };
  useEffect(() => {
    const first = options[0];
    if (taking && ready && first) take(first.key);
    else if (taking && ready) setTaking(false);
  });
  const keys: Record<string, () => void> = {
    ArrowDown: () => (open ? setMarked((at + 1) % Math.max(1, options.length)) : setOpen(true)),
    ArrowUp: () => setMarked((at - 1 + options.length) % Math.max(1, options.length)),
    Escape: () => setOpen(false),
    Enter: () => {
      const chosen = options[at];
      if (ready && open && chosen) take(chosen.key);
      else if (value.trim() !== "") setTaking(true);
    },
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only notices when the focus has left both text and list
    <div
      ref={box}
      className={style.box}
      data-large={large}
      onBlur={(event) => !box.current?.contains(event.relatedTarget) && setOpen(false)}
    >
      <Field label={field.label} hint={field.hint} wrong={field.wrong}>
        {(control) => (
          <input
            {...control}
            ref={field.input}
            // biome-ignore lint/a11y/noAutofocus: the desk begins with the caller; the clerk has the telephone in the other hand
            autoFocus={field.autoFocus}
            role="combobox"
            aria-expanded={open && options.length > 0}
            aria-controls={list}
            aria-activedescendant={open && options[at] ? `${list}-${at}` : undefined}
            aria-autocomplete="list"
            autoComplete="off"
            spellCheck={false}
            placeholder={field.placeholder}
            value={value}
            onFocus={field.onFocus}
            onChange={(event) => {
              const composing = event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing;
              onChange(composing ? event.currentTarget.value : cleanText(event.currentTarget.value));
              setOpen(event.currentTarget.value !== "");
              setMarked(0);
            }}
            onCompositionEnd={(event) => onChange(cleanText(event.currentTarget.value))}
            onKeyDown={(event) => {
              const act = keys[event.key];
              if (!act || isComposing(event) || event.ctrlKey || event.altKey || event.metaKey) return;
              if (event.key === "Enter" && settled && !open) return;
              event.preventDefault();
              act();
            }}
          />
        )}
      </Field>
      {open && ready && none && options.length === 0 && (
        <p className={style.none} role="status">
          {none}
        </p>
      )}
      <div className={style.list} id={list} role="listbox" hidden={!open || options.length === 0}>
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the combobox, which holds the focus
          // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant marks the option, the focus stays in the text
          <div
            key={option.key}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === at}
            className={style.option}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(option.key)}
          >
            {option.content}
          </div>
        ))}
      </div>
    </div>
  );
}

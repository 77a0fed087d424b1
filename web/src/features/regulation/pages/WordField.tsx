import { type KeyboardEvent, useId } from "react";
import type { Shape } from "./types";
import { useTypedText } from "./useTypedText";

interface Props {
  label: string;
  value: Shape;
  /** What fits here, as far as the vocabulary says. */
  words: readonly string[];
  onDone: (value: string) => void;
  /** Keys pressed in it, with what is typed and not handed on yet. */
  onKey?: (event: KeyboardEvent<HTMLInputElement>, typed: string) => void;
}

/** One plain value of a list or table, with what fits to choose from. */
export function WordField({ label, value, words, onDone, onKey }: Props) {
  const id = useId();
  const typed = useTypedText(value.value ?? "", onDone);
  return (
    <>
      <input
        {...typed}
        aria-label={label}
        spellCheck={false}
        list={words.length > 0 ? id : undefined}
        onKeyDown={(event) => onKey?.(event, typed.value)}
      />
      {words.length > 0 && (
        <datalist id={id}>
          {words.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      )}
    </>
  );
}

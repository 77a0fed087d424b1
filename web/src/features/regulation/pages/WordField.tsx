import { type KeyboardEvent, useId } from "react";
import type { Shape } from "./types";
import { useTypedText } from "./useTypedText";

interface Props {
  label: string;
  value: Shape;
  /** What fits here, as far as the vocabulary says. */
  words: readonly string[];
  onDone: (value: string) => void;
  /** Keys pressed in it, with what is typed and not handed on yet; true where that was handed on with them. */
  onKey?: (event: KeyboardEvent<HTMLInputElement>, typed: string) => boolean;
}

/** One plain value of a list or table, with what fits to choose from. */
export function WordField({ label, value, words, onDone, onKey }: Props) {
  const id = useId();
  const typed = useTypedText(value.value ?? "", onDone);
  return (
    <>
      <input
        {...typed.field}
        aria-label={label}
        spellCheck={false}
        list={words.length > 0 ? id : undefined}
        onKeyDown={(event) => {
          if (onKey?.(event, typed.field.value)) typed.given();
        }}
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

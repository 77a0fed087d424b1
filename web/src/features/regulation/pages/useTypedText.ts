import { type ChangeEvent, useEffect, useState } from "react";

/** A text that is handed on when one leaves it, not with each letter: what comes of it is read by the server. */
export function useTypedText(value: string, onDone: (value: string) => void) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  return {
    value: typed,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => setTyped(event.target.value),
    onBlur: () => {
      if (typed !== value) onDone(typed);
    },
  };
}

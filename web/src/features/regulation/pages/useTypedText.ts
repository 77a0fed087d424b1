import { type ChangeEvent, useEffect, useRef, useState } from "react";

/**
 * A text that is handed on when one leaves it, not with each letter: what comes of it is read by the server. What is typed stays while
 * something else changes; `given` is for who hands it on before.
 */
export function useTypedText(value: string, onDone: (value: string) => void) {
  const [typed, setTyped] = useState(value);
  const own = useRef(false);
  useEffect(() => {
    if (!own.current) setTyped(value);
  }, [value]);
  return {
    given: () => {
      own.current = false;
    },
    field: {
      value: typed,
      onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
        own.current = true;
        setTyped(event.target.value);
      },
      onBlur: () => {
        if (own.current && typed !== value) onDone(typed);
        own.current = false;
      },
    },
  };
}

import { type ChangeEvent, useEffect, useRef, useState } from "react";

const PAUSE = 600;

/**
 * A text that is handed on when one pauses or leaves it, not with each letter: what comes of it is read by the server. What is typed stays
 * while something else changes; `given` is for who hands it on before. `whole` is for what makes no sense half typed: it waits until one
 * leaves it.
 */
export function useTypedText(value: string, onDone: (value: string) => void, { whole = false } = {}) {
  const [typed, setTyped] = useState(value);
  const own = useRef(false);
  const handed = useRef(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(onDone);
  latest.current = onDone;
  useEffect(() => {
    if (own.current) return;
    handed.current = value;
    setTyped(value);
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const hand = (text: string) => {
    clearTimeout(timer.current);
    if (!own.current || text === handed.current) return;
    handed.current = text;
    latest.current(text);
  };
  return {
    given: () => {
      clearTimeout(timer.current);
      own.current = false;
    },
    field: {
      value: typed,
      onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
        const text = event.target.value;
        own.current = true;
        setTyped(text);
        clearTimeout(timer.current);
        if (!whole) timer.current = setTimeout(() => hand(text), PAUSE);
      },
      onBlur: () => {
        hand(typed);
        own.current = false;
      },
    },
  };
}

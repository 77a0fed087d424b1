import { useEffect, useRef, useState } from "react";
import type { Shape } from "./types";

/**
 * A value in its parts as the reader last left it, shown at once; the server writes it meanwhile. A change is made in what the change before
 * it left, so that of two quick ones neither is lost.
 */
export function useParts(written: Shape, write: (next: Shape) => Promise<boolean>) {
  const [shown, setShown] = useState(written);
  const latest = useRef(written);
  const waiting = useRef(0);
  useEffect(() => {
    if (waiting.current > 0) return;
    latest.current = written;
    setShown(written);
  }, [written]);
  const change = (next: (now: Shape) => Shape) => {
    latest.current = next(latest.current);
    setShown(latest.current);
    waiting.current += 1;
    void write(latest.current).then(() => {
      waiting.current -= 1;
    });
  };
  return [shown, change] as const;
}

import { type RefObject, useEffect } from "react";

/** A `details` that folds when somebody goes elsewhere or presses Escape, which then leads back to what opened it. */
export function useFold(place: RefObject<HTMLDetailsElement | null>): () => void {
  const fold = () => {
    if (place.current) place.current.open = false;
  };
  useEffect(() => {
    const outside = (event: PointerEvent) => {
      if (!place.current?.contains(event.target as Node)) fold();
    };
    const leave = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !place.current?.open) return;
      fold();
      place.current.querySelector("summary")?.focus();
    };
    document.addEventListener("pointerdown", outside);
    document.addEventListener("keydown", leave);
    return () => {
      document.removeEventListener("pointerdown", outside);
      document.removeEventListener("keydown", leave);
    };
  });
  return fold;
}

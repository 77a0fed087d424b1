import { useSyncExternalStore } from "react";

const media = window.matchMedia("(max-width: 760px)");

function subscribe(listener: () => void) {
  media.addEventListener("change", listener);
  return () => media.removeEventListener("change", listener);
}

/** Whether there is no room for a board: then it is a list. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => media.matches);

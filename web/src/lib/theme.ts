import { useSyncExternalStore } from "react";
import { preference, usePreference } from "./preference";

export const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

const chosen = preference<Theme>("sanbao.theme", themes);
const system = window.matchMedia("(prefers-color-scheme: dark)");

const isDark = () => chosen.get() === "dark" || (chosen.get() !== "light" && system.matches);

function apply() {
  document.documentElement.dataset.theme = isDark() ? "dark" : "light";
}

chosen.subscribe(apply);
system.addEventListener("change", apply);
apply();

/** What the reader chose; `auto` follows the system. */
export const useTheme = (): Theme => usePreference(chosen) ?? "auto";

export const setTheme = (theme: Theme) => chosen.set(theme === "auto" ? undefined : theme);

/** Whether the page is dark now. */
export function useDark(): boolean {
  return useSyncExternalStore((listener) => {
    const stop = chosen.subscribe(listener);
    system.addEventListener("change", listener);
    return () => {
      stop();
      system.removeEventListener("change", listener);
    };
  }, isDark);
}

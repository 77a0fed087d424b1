import { useSyncExternalStore } from "react";
import type { ResolvedIntlConfig } from "react-intl";
import { preference } from "./preference";

export const languages = ["en", "zh-CN", "es"] as const;
export type Language = (typeof languages)[number];

/** Each language in its own words: the one list that is never translated. */
export const languageNames: Record<Language, string> = { en: "English", "zh-CN": "简体中文", es: "Español" };

export type Catalogue = ResolvedIntlConfig["messages"];
export type Catalogues = Record<Language, () => Promise<Catalogue>>;

/** What the reader chose in this browser; undefined lets the account or the browser decide. */
export const chosenLanguage = preference<Language>("sanbao.language", languages);

let accountLanguage: Language | undefined;
const listeners = new Set<() => void>();

/** The language kept with the account; used where this browser has no choice of its own. */
export function suggestLanguage(language: string | undefined) {
  accountLanguage = matching(language);
  for (const listener of listeners) listener();
}

/** The first language of ours that the reader's browser asks for. */
export function matching(...wanted: (string | undefined)[]): Language | undefined {
  for (const tag of wanted) {
    const primary = tag?.toLowerCase().split("-")[0];
    const found = languages.find((language) => language.toLowerCase().split("-")[0] === primary);
    if (primary && found) return found;
  }
  return undefined;
}

/** The language in force now. */
export const currentLanguage = (): Language =>
  chosenLanguage.get() ?? accountLanguage ?? matching(...navigator.languages) ?? "en";

function subscribe(listener: () => void) {
  listeners.add(listener);
  const stop = chosenLanguage.subscribe(listener);
  return () => {
    listeners.delete(listener);
    stop();
  };
}

export const useLanguage = (): Language => useSyncExternalStore(subscribe, currentLanguage);

import { useIntl } from "react-intl";
import { type Language, languageNames } from "@/lib/language";

/** What a language is called: ours by their own names, others in the reader's. */
export function useLanguageWord(): (tag: string) => string {
  const intl = useIntl();
  return (tag) => languageNames[tag as Language] ?? intl.formatDisplayName(tag, { type: "language" }) ?? tag;
}

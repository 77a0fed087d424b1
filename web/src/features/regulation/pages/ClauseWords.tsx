import { useId } from "react";
import { useT } from "@/lib/text";
import style from "./Drafts.module.css";
import { useTypedText } from "./useTypedText";

interface Props {
  language: string;
  words: { title: string | null; text: string | null };
  onEdit: (part: "title" | "text", value: string) => void;
}

/** A clause's words in one language; figures stay as they are named, in braces. */
export function ClauseWords({ language, words, onEdit }: Props) {
  const t = useT();
  const id = useId();
  const title = useTypedText(words.title ?? "", (value) => onEdit("title", value));
  const text = useTypedText(words.text ?? "", (value) => onEdit("text", value));
  return (
    <div className={style.words} lang={language}>
      <label htmlFor={`${id}-title`} className={style.language}>
        {t("regulation.drafts.clause.title", { language: nameOf(language) })}
      </label>
      <input id={`${id}-title`} {...title.field} />
      <label htmlFor={`${id}-text`} className={style.language}>
        {t("regulation.drafts.clause.text", { language: nameOf(language) })}
      </label>
      <textarea id={`${id}-text`} rows={5} {...text.field} />
    </div>
  );
}

/** A language by its own name. */
export function nameOf(language: string): string {
  return new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
}

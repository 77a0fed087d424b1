import { useLanguage } from "@/lib/language";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { Field } from "@/ui/Field";
import style from "./Drafts.module.css";
import { isAbout } from "./Mistakes";
import type { ParamOutline } from "./types";
import { useTypedText } from "./useTypedText";
import type { Writer } from "./useWriting";

/** A figure the clause leaves to the company: its own, or as the document has it; blank, and the rules that read it rest. */
export function FigureForm({ param, writer }: { param: ParamOutline; writer: Writer }) {
  const t = useT();
  const language = useLanguage();
  const { params } = writer.writing;
  const own = param.name in params;
  const figure = (own ? params[param.name] : param.value) ?? "";
  const set = (value: string) =>
    writer.change({ params: { ...params, [param.name]: value.trim() === "" ? null : value.trim() } });
  const typed = useTypedText(figure, set);
  const amiss = writer.findings.filter((finding) => finding.severity === "error" && isAbout(finding, param));
  const restore = () =>
    writer.change({ params: Object.fromEntries(Object.entries(params).filter(([name]) => name !== param.name)) });
  const called = param.labels[language] ?? Object.values(param.labels)[0];
  const document = param.value ?? t("regulation.drafts.figure.blank");
  return (
    <div className={style.figure}>
      <Field
        wrong={amiss.map(({ message, remedy }) => `${message} ${remedy}`).join(" ") || undefined}
        label={
          <>
            {called} <code>{param.name}</code> <span className={style.faint}>{param.type}</span>
          </>
        }
        hint={
          <>
            {t(own ? "regulation.drafts.figure.own" : "regulation.drafts.figure.document", { document })}
            {param.assumed && ` · ${t("regulation.drafts.figure.assumed")}`}
            {param.note && ` · ${param.note}`}
          </>
        }
      >
        {(control) => <input {...control} {...typed.field} placeholder={t("regulation.drafts.figure.blank")} />}
      </Field>
      {own && <Button onClick={restore}>{t("regulation.drafts.figure.restore")}</Button>}
    </div>
  );
}

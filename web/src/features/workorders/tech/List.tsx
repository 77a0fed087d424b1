import { useCommand } from "@/api/hooks";
import { useLanguage } from "@/lib/language";
import { useT } from "@/lib/text";
import { ProblemNote } from "@/ui/ProblemNote";
import type { Checklist, JobView } from "../job";
import { Section } from "./Section";
import style from "./Work.module.css";

/** A checklist of the regulation: each answer is kept at once. */
export function List({ job, list }: { job: string; list: Checklist }) {
  const t = useT();
  const language = useLanguage();
  const answer = useCommand<{ answers: Record<string, string> }, JobView>(`/api/jobs/${job}/checklists/${list.id}`, {
    refresh: [`/api/jobs/${job}`],
  });
  const word = (names: Readonly<Record<string, string>>, id: string) => names[language] ?? names.en ?? id;
  const done = list.items.filter((item) => item.answer === "yes" || item.answer === "not-applicable").length;
  return (
    <Section title={word(list.names, list.id)} note={t("workorders.tech.list.done", { done, all: list.items.length })}>
      <ProblemNote error={answer.problem} />
      {list.items.map((item) => (
        <label key={item.id} className={style.check}>
          <input
            type="checkbox"
            checked={item.answer === "yes"}
            disabled={answer.busy}
            onChange={(event) => answer.send({ answers: { [item.id]: event.currentTarget.checked ? "yes" : "no" } })}
          />
          <span>
            {word(item.names, item.id)}
            {item.photo && <small> {t("workorders.tech.list.photo")}</small>}
          </span>
        </label>
      ))}
    </Section>
  );
}

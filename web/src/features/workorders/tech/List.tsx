import { useState } from "react";
import { useLanguage } from "@/lib/language";
import { useT } from "@/lib/text";
import type { Checklist } from "../job";
import { type Answers, answersNow, isGoneThrough } from "./answers";
import { report, type Waiting } from "./outbox";
import { Section } from "./Section";
import style from "./Work.module.css";

interface Props {
  job: string;
  list: Checklist;
  waiting: readonly Waiting[];
}

/** A checklist of the regulation: each answer is kept at once, and waits on the phone while there is no network. */
export function List({ job, list, waiting }: Props) {
  const t = useT();
  const language = useLanguage();
  const path = `/api/jobs/${job}/checklists/${list.id}`;
  const reports = waiting.filter((each) => each.path === path);
  // Sent, but not read back yet: they stay as ticked, unless one was refused.
  const [said, setSaid] = useState<Answers>({});
  if (Object.keys(said).length > 0 && reports.some(({ refused }) => refused !== undefined)) setSaid({});
  const answers = answersNow(list, said, reports);
  const word = (names: Readonly<Record<string, string>>, id: string) => names[language] ?? names.en ?? id;
  const done = list.items.filter(({ id }) => isGoneThrough(answers[id])).length;
  const answer = (item: string, given: string) => {
    setSaid((before) => ({ ...before, [item]: given }));
    void report({ path, body: { answers: { [item]: given } } });
  };
  return (
    <Section title={word(list.names, list.id)} note={t("workorders.tech.list.done", { done, all: list.items.length })}>
      {list.items.map((item) => (
        <label key={item.id} className={style.check}>
          <input
            type="checkbox"
            checked={answers[item.id] === "yes"}
            onChange={(event) => answer(item.id, event.currentTarget.checked ? "yes" : "no")}
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

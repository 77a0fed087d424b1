import { type FormEvent, useState } from "react";
import { useCommand } from "@/api/hooks";
import { Problem } from "@/api/problem";
import { now } from "@/lib/now";
import { useT } from "@/lib/text";
import { dayIn, startOfDay } from "@/lib/zoned";
import { Button } from "@/ui/Button";
import { shifted } from "@/ui/DayPicker";
import { TextField } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import { Choose } from "./Choose";
import style from "./Company.module.css";
import { organisation, usePeople } from "./read";
import type { Post, Unit } from "./types";

/** Names who stands in for the holder of a post, from a day to a day in the unit's zone, both included. */
export function DeputyForm({ post, unit, onEnd }: { post: Post; unit: Unit; onEnd: () => void }) {
  const t = useT();
  const today = dayIn(now(), unit.zone);
  const { data: people } = usePeople();
  const [person, setPerson] = useState("");
  const [first, setFirst] = useState(today);
  const [last, setLast] = useState(shifted(today, 13));
  const name = useCommand<object, unknown>(`${organisation}/posts/${post.id}/deputies`, {
    refresh: [organisation],
    onDone: onEnd,
  });
  const wrong = (field: string) => (name.problem instanceof Problem ? name.problem.field(field) : undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.busy) return;
    name.send({
      person,
      // From this moment on, where the days begin today: none may begin in the past.
      since: first <= today ? null : startOfDay(first, unit.zone),
      until: startOfDay(shifted(last, 1), unit.zone),
    });
  };
  return (
    <form className={style.form} aria-label={t("company.deputy.name")} onSubmit={submit}>
      <div className={style.row}>
        <Choose
          label={t("company.deputy")}
          required
          wrong={wrong("person")}
          value={person}
          onChange={setPerson}
          of={(people ?? [])
            .filter(({ id }) => id !== post.person)
            .map((each) => ({ value: each.id, words: `${each.name} · ${each.unitName}` }))}
        />
        <TextField
          label={t("company.deputy.first")}
          type="date"
          required
          min={today}
          wrong={wrong("since")}
          value={first}
          onChange={setFirst}
        />
        <TextField
          label={t("company.deputy.last")}
          type="date"
          required
          min={first}
          hint={t("company.deputy.last.hint", { zone: unit.zone })}
          wrong={wrong("until")}
          value={last}
          onChange={setLast}
        />
      </div>
      <p className={style.faint}>{t("company.deputy.means")}</p>
      <ProblemNote error={name.problem} fields={false} />
      <div className={style.actions}>
        <Button kind="main" type="submit" busy={name.busy}>
          {t("company.deputy.name")}
        </Button>
        <Button kind="bare" onClick={onEnd}>
          {t("company.leave-it")}
        </Button>
      </div>
    </form>
  );
}

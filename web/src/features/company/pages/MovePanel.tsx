import { type FormEvent, useState } from "react";
import { useCommand } from "@/api/hooks";
import { Problem } from "@/api/problem";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { TextField } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import { Choose, ChooseUnit } from "./Choose";
import style from "./Company.module.css";
import { organisation, useUnits } from "./read";
import type { Person } from "./types";

const kinds = ["TRANSFER", "PROMOTION", "OUT_OF_POST"] as const;

/** Moves somebody to another unit; the posts held end with it. */
export function MovePanel({ person }: { person: Person }) {
  const t = useT();
  const { data: units } = useUnits();
  const [form, setForm] = useState<{ unit: string; kind: string; why: string }>();
  const move = useCommand<object, unknown>(`${organisation}/people/${person.id}/move`, {
    refresh: [organisation],
    onDone: () => setForm(undefined),
  });
  const refusal = move.problem instanceof Problem ? move.problem : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!move.busy && form) move.send(form);
  };
  return (
    <section className={style.panel} aria-labelledby="move">
      <h2 id="move">{t("company.move.title")}</h2>
      {form ? (
        <form className={style.form} aria-labelledby="move" onSubmit={submit}>
          <div className={style.row}>
            <ChooseUnit
              label={t("company.move.to")}
              units={(units ?? []).filter(({ id }) => id !== person.unit)}
              required
              value={form.unit}
              onChange={(unit) => setForm({ ...form, unit })}
            />
            <Choose
              label={t("company.move.kind")}
              value={form.kind}
              onChange={(kind) => setForm({ ...form, kind })}
              of={kinds.map((each) => ({ value: each, words: t(`company.move.kind.${each}`) }))}
            />
            <TextField
              label={t("company.move.why")}
              required
              maxLength={400}
              wrong={refusal?.field("why")}
              value={form.why}
              onChange={(why) => setForm({ ...form, why })}
            />
          </div>
          <p className={style.warning}>{t("company.move.ends-posts", { n: person.posts.length })}</p>
          <ProblemNote error={move.problem} fields={false} />
          <div className={style.actions}>
            <Button kind="main" type="submit" busy={move.busy}>
              {t("company.move.do")}
            </Button>
            <Button kind="bare" onClick={() => setForm(undefined)}>
              {t("company.leave-it")}
            </Button>
          </div>
        </form>
      ) : (
        <div className={style.actions}>
          <Button onClick={() => setForm({ unit: "", kind: "TRANSFER", why: "" })}>{t("company.move.do")}</Button>
        </div>
      )}
    </section>
  );
}

import type { KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import { useCommand } from "@/api/hooks";
import { Problem } from "@/api/problem";
import { useGo } from "@/lib/go";
import { useShortcuts } from "@/lib/shortcuts";
import { useT } from "@/lib/text";
import { useTyped } from "@/lib/useTyped";
import { Button } from "@/ui/Button";
import { AreaField } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import style from "./Checks.module.css";
import { ClauseCheck } from "./ClauseCheck";
import { type Inspection, keyOf, refresh, type Sheet, verdicts } from "./checks";
import { bodyOf, empty, type Said, saidOf, tally } from "./said";

/** Every clause of the sheet with what is said of it; kept in this browser until it is handed in as a whole. */
export function CheckForm({ sheet }: { sheet: Sheet }) {
  const t = useT();
  const go = useGo();
  const { form, change, forget } = useTyped(`check.${sheet.unit}.${sheet.kind}.${sheet.period ?? sheet.today}`, empty);
  const hand = useCommand<object, Inspection>("/api/supervision/checks", {
    refresh,
    onDone: ({ id }) => {
      forget();
      go(`/supervision/checks/${id}`);
    },
  });
  const say = (key: string, said: Said) => change({ said: { ...form.said, [key]: said } });
  const send = () => hand.send(bodyOf(form, sheet));
  const problem = hand.problem instanceof Problem ? hand.problem : undefined;
  useShortcuts([
    {
      keys: "1…3",
      says: t("supervision.check.keys"),
      within: "[data-check]",
      run: ({ key }) => {
        const here = document.activeElement?.closest<HTMLElement>("[data-check]");
        const verdict = verdicts[Number(key) - 1];
        const clause = sheet.clauses.find((each) => keyOf(each) === here?.dataset.check);
        if (!here || !verdict || !clause) return;
        flushSync(() => say(keyOf(clause), { ...saidOf(form, clause), verdict }));
        // What is not kept wants words first; all else leads on to the next clause.
        const next = verdict === "NOT_KEPT" ? here : here.nextElementSibling;
        next?.querySelector<HTMLElement>(verdict === "NOT_KEPT" ? "textarea" : "input:checked")?.focus();
      },
    },
    { keys: "ctrl+enter", says: t("supervision.check.hand-in"), run: send },
  ]);
  const counted = tally(form, sheet);
  return (
    <form
      className={style.form}
      noValidate
      onKeyDown={staysHere}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <p className={style.faint}>{t("supervision.check.keys.note")}</p>
      <ol className={style.items}>
        {sheet.clauses.map((clause, place) => (
          <ClauseCheck
            key={keyOf(clause)}
            sheet={sheet}
            clause={clause}
            said={saidOf(form, clause)}
            first={place === 0}
            wrong={(field) => problem?.field(`items[${place}].${field}`)}
            onChange={(said) => say(keyOf(clause), said)}
          />
        ))}
      </ol>
      <AreaField
        label={t("supervision.check.remark.whole")}
        rows={3}
        maxLength={4000}
        value={form.remark}
        onChange={(remark) => change({ remark })}
      />
      <p role="status">
        {t("supervision.check.tally", { kept: counted.KEPT, not: counted.NOT_KEPT, rest: counted.NOT_LOOKED_AT })}
      </p>
      <ProblemNote error={hand.problem} />
      <Button type="submit" kind="main" busy={hand.busy} disabled={counted.KEPT + counted.NOT_KEPT === 0}>
        {t("supervision.check.hand-in")}
      </Button>
      <p className={style.faint}>{t("supervision.check.final")}</p>
    </form>
  );
}

/** Enter in a field hands nothing in: what is handed in cannot be changed again. */
function staysHere(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key === "Enter" && !event.ctrlKey && event.target instanceof HTMLInputElement) event.preventDefault();
}

import { useState } from "react";
import { useCommand } from "@/api/hooks";
import { Problem } from "@/api/problem";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { AreaField } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import { type Matter, stale } from "../matter";
import style from "./Matters.module.css";

/** What the reader may do with a matter now; nothing where there is nothing to do. */
export function MatterDeeds({ matter }: { matter: Matter }) {
  return (
    <>
      {matter.mayAnswer && <Deed matter={matter} deed="answer" field="done" main />}
      {matter.maySettle && <Deed matter={matter} deed="accept" field="remark" main spare />}
      {matter.maySettle && <Deed matter={matter} deed="send-back" field="why" />}
    </>
  );
}

interface Props {
  matter: Matter;
  deed: "answer" | "accept" | "send-back";
  /** What the words are called on the way. */
  field: "done" | "remark" | "why";
  main?: boolean;
  /** It may be done without words. */
  spare?: boolean;
}

function Deed({ matter, deed, field, main, spare }: Props) {
  const t = useT();
  const [words, setWords] = useState("");
  const command = useCommand<Record<string, string | null>>(`/api/matters/${matter.id}/${deed}`, { refresh: stale });
  return (
    <form
      className={style.deed}
      onSubmit={(event) => {
        event.preventDefault();
        command.send({ [field]: words || null });
      }}
    >
      <h2>{t(`matters.${deed}.title`)}</h2>
      <AreaField
        label={t(`matters.${deed}.words`)}
        rows={main && !spare ? undefined : 2}
        maxLength={2000}
        value={words}
        onChange={setWords}
        wrong={command.problem instanceof Problem ? command.problem.field(field) : undefined}
      />
      <ProblemNote error={command.problem} />
      <Button type="submit" kind={main ? "main" : undefined} busy={command.busy} disabled={!spare && !words.trim()}>
        {t(`matters.${deed}`)}
      </Button>
    </form>
  );
}

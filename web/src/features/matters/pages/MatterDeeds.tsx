import { useState } from "react";
import { useCommand } from "@/api/hooks";
import { Problem } from "@/api/problem";
import { useT } from "@/lib/text";
import { AreaField } from "@/ui/Field";
import { Deed } from "@/ui/FollowUp";
import { type Matter, stale } from "../matter";

/** What the reader may do with a matter now; nothing where there is nothing to do. */
export function MatterDeeds({ matter }: { matter: Matter }) {
  return (
    <>
      {matter.mayAnswer && <Do matter={matter} deed="answer" field="done" main />}
      {matter.maySettle && <Do matter={matter} deed="accept" field="remark" main spare />}
      {matter.maySettle && <Do matter={matter} deed="send-back" field="why" />}
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

function Do({ matter, deed, field, main, spare }: Props) {
  const t = useT();
  const [words, setWords] = useState("");
  const command = useCommand<Record<string, string | null>>(`/api/matters/${matter.id}/${deed}`, { refresh: stale });
  return (
    <Deed
      title={t(`matters.${deed}.title`)}
      label={t(`matters.${deed}`)}
      main={main}
      busy={command.busy}
      disabled={!spare && !words.trim()}
      problem={command.problem}
      onSend={() => command.send({ [field]: words || null })}
    >
      <AreaField
        label={t(`matters.${deed}.words`)}
        rows={main && !spare ? undefined : 2}
        maxLength={2000}
        value={words}
        onChange={setWords}
        wrong={command.problem instanceof Problem ? command.problem.field(field) : undefined}
      />
    </Deed>
  );
}

import { type FormEvent, useState } from "react";
import { useCommand } from "@/api/hooks";
import { now } from "@/lib/now";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { ProblemNote } from "@/ui/ProblemNote";
import style from "./Replay.module.css";
import type { Replay } from "./replay";

const day = (daysAgo: number) => new Date(now() - daysAgo * 86_400_000).toISOString().slice(0, 10);

/** Which days the draft is to be tried on; the last ninety unless somebody says others. */
export function AskForm({ draft, onAsked }: { draft: string; onAsked: (replay: string) => void }) {
  const t = useT();
  const [from, setFrom] = useState(() => day(90));
  const [to, setTo] = useState(() => day(0));
  const path = `/api/obligations/drafts/${draft}/replays`;
  const ask = useCommand<{ from: string; to: string }, Replay>(path, {
    refresh: [path, "/api/regulation/drafts"],
    onDone: ({ id }) => onAsked(id),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask.send({ from, to });
  };
  return (
    <form className={style.ask} onSubmit={submit}>
      <label>
        {t("replays.from")}
        <input type="date" required value={from} max={to} onChange={(event) => setFrom(event.currentTarget.value)} />
      </label>
      <label>
        {t("replays.to")}
        <input type="date" required value={to} min={from} onChange={(event) => setTo(event.currentTarget.value)} />
      </label>
      <Button kind="main" type="submit" busy={ask.busy}>
        {t("replays.ask")}
      </Button>
      <ProblemNote error={ask.problem} />
    </form>
  );
}

import { useState } from "react";
import { useCommand } from "@/api/hooks";
import { useT } from "@/lib/text";
import { useZone } from "@/lib/zone";
import { ofField } from "@/lib/zoned";
import { Button } from "@/ui/Button";
import { TextField } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import { type ItemLine, stale } from "./item";
import style from "./Workshop.module.css";

/** Another day is agreed with the customer. */
export function PromiseForm({ line }: { line: ItemLine }) {
  const t = useT();
  const zone = useZone();
  const [until, setUntil] = useState("");
  const extend = useCommand<{ until: string }>(`/api/jobs/${line.job}/extension`, {
    refresh: stale,
    onDone: () => setUntil(""),
  });
  return (
    <form
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault();
        extend.send({ until: ofField(until, zone) }, `"${line.jobVersion}"`);
      }}
    >
      <TextField label={t("workshop.promise.until")} type="datetime-local" value={until} onChange={setUntil} required />
      <ProblemNote error={extend.problem} />
      <Button type="submit" busy={extend.busy}>
        {t("workshop.promise.send")}
      </Button>
    </form>
  );
}

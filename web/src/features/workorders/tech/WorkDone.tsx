import { useState } from "react";
import { useT } from "@/lib/text";
import { useTyped } from "@/lib/useTyped";
import { Button } from "@/ui/Button";
import { AreaField } from "@/ui/Field";
import type { JobView } from "../job";
import { report, type Waiting } from "./outbox";
import { Section } from "./Section";
import style from "./Work.module.css";

/** What was done, while the ended work's voucher is unsigned: whoever finished in a hurry writes it here before the customer signs. */
export function WorkDone({ view, waiting }: { view: JobView; waiting: readonly Waiting[] }) {
  const t = useT();
  const path = `/api/jobs/${view.line.id}/work-done`;
  const unsent = waiting.findLast((each) => each.path === path && each.refused === undefined)?.body.workDone;
  const { form, change, forget } = useTyped(`work-done.${view.line.id}`, { typed: null as string | null });
  // Sent, but not read back yet.
  const [said, setSaid] = useState<string>();
  const shown = form.typed ?? (unsent as string | undefined) ?? said ?? view.workDone ?? "";
  const words = shown.trim();
  return (
    <Section title={t("workorders.tech.workdone")} note={words ? "✓" : ""}>
      <form
        className={style.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!words) return;
          setSaid(words);
          forget();
          void report({ path, body: { workDone: words } });
        }}
      >
        <AreaField
          label={t("workorders.tech.workdone")}
          value={shown}
          onChange={(typed) => change({ typed })}
          maxLength={4000}
        />
        <Button type="submit" wide disabled={!words}>
          {t("workorders.tech.workdone.keep")}
        </Button>
      </form>
    </Section>
  );
}

import { useCommand } from "@/api/hooks";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { ProblemNote } from "@/ui/ProblemNote";
import type { JobView } from "../job";
import { Section } from "./Section";

const reasons = ["waiting-for-parts", "harder-than-thought", "customer-away", "needs-help"] as const;

/** It cannot be done as planned: the director is told at once (S3-021). */
export function Delay({ job }: { job: string }) {
  const t = useT();
  const delay = useCommand<{ why: string }, JobView>(`/api/jobs/${job}/delays`, { refresh: [`/api/jobs/${job}`] });
  return (
    <Section title={t("workorders.tech.delay")}>
      {reasons.map((why) => (
        <Button key={why} wide busy={delay.busy} onClick={() => delay.send({ why })}>
          {t(`workorders.delay.${why}`)}
        </Button>
      ))}
      <ProblemNote error={delay.problem} />
      {delay.done && <p role="status">{t("workorders.tech.delay.told")}</p>}
    </Section>
  );
}

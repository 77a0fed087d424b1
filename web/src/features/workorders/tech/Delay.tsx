import { useState } from "react";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { report } from "./outbox";
import { Section } from "./Section";

const reasons = ["waiting-for-parts", "harder-than-thought", "customer-away", "needs-help"] as const;

/** It cannot be done as planned (S3-021); the regulation says who hears of it. */
export function Delay({ job }: { job: string }) {
  const t = useT();
  const [reported, setReported] = useState(false);
  const delay = (why: string) => {
    void report({ path: `/api/jobs/${job}/delays`, body: { why } });
    setReported(true);
  };
  return (
    <Section title={t("workorders.tech.delay")}>
      {reasons.map((why) => (
        <Button key={why} wide disabled={reported} onClick={() => delay(why)}>
          {t(`workorders.delay.${why}`)}
        </Button>
      ))}
      {reported && <p role="status">{t("workorders.tech.delay.told")}</p>}
    </Section>
  );
}

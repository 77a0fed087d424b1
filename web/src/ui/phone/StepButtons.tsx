import { useState } from "react";
import { useT } from "@/lib/text";
import { Button } from "../Button";
import { Icon } from "../Icon";
import { type JobStep, stepIcons } from "./job";
import style from "./StepButtons.module.css";

interface Props {
  /** What may follow now, as the server says; the first is the one that usually comes next. */
  steps: readonly JobStep[];
  /** Reasons a pause may have, in the reader's language. */
  pauseReasons: readonly { code: string; label: string }[];
  /** The step that is on its way to the server. */
  busy?: JobStep;
  onStep: (step: JobStep, reason?: string) => void;
}

/** Accept, on my way, arrived, start, pause, finish: as large as a gloved thumb. A pause first asks why. */
export function StepButtons({ steps, pauseReasons, busy, onStep }: Props) {
  const t = useT();
  const [asking, setAsking] = useState(false);
  if (asking && steps.includes("pause")) {
    return (
      <fieldset className={style.reasons}>
        <legend>{t("ui.job.pause.why")}</legend>
        {pauseReasons.map(({ code, label }) => (
          <Button
            key={code}
            wide
            onClick={() => {
              setAsking(false);
              onStep("pause", code);
            }}
          >
            {label}
          </Button>
        ))}
        <Button kind="bare" onClick={() => setAsking(false)}>
          {t("ui.job.pause.not")}
        </Button>
      </fieldset>
    );
  }
  return (
    <div className={style.steps}>
      {steps.map((step, index) => (
        <Button
          key={step}
          wide
          kind={index === 0 ? "main" : "plain"}
          className={index === 0 ? style.first : undefined}
          busy={busy === step}
          disabled={busy !== undefined}
          onClick={() => (step === "pause" ? setAsking(true) : onStep(step))}
        >
          <Icon name={stepIcons[step]} />
          {t(`ui.job.step.${step}`)}
        </Button>
      ))}
    </div>
  );
}

import { useState } from "react";
import { useCommand } from "@/api/hooks";
import { Problem } from "@/api/problem";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { AreaField } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import { type Charge, stale } from "../charge";
import style from "./Charge.module.css";
import { ConfirmForm } from "./ConfirmForm";
import { ReviewForm } from "./ReviewForm";

/** What the reader may do with it now; nothing where there is nothing to do. */
export function Deeds({ charge }: { charge: Charge }) {
  const t = useT();
  const { may } = charge;
  return (
    <>
      {may.includes("confirm") && <ConfirmForm charge={charge} />}
      {may.includes("drop") && <ReasonForm charge={charge} deed="drop" />}
      {may.includes("review") && <ReviewForm charge={charge} />}
      {may.includes("agree") && <AgreeForm charge={charge} />}
      {may.includes("appeal") && (
        <ReasonForm
          charge={charge}
          deed="appeal"
          note={
            charge.appealUntil && (
              <>
                {t("charges.appeal.until")} <Time at={charge.appealUntil} />
              </>
            )
          }
        />
      )}
      {may.includes("lift") && <ReasonForm charge={charge} deed="lift" />}
    </>
  );
}

interface ReasonProps {
  charge: Charge;
  deed: "drop" | "appeal" | "lift";
  note?: React.ReactNode;
}

function ReasonForm({ charge, deed, note }: ReasonProps) {
  const t = useT();
  const [reason, setReason] = useState("");
  const command = useCommand<{ reason: string }>(`/api/charges/${charge.id}/${deed}`, { refresh: stale });
  const wrong = command.problem instanceof Problem ? command.problem.field("reason") : undefined;
  return (
    <form
      className={style.deed}
      onSubmit={(event) => {
        event.preventDefault();
        command.send({ reason });
      }}
    >
      <h2>{t(`charges.${deed}.title`)}</h2>
      {note && <p className={style.faint}>{note}</p>}
      <AreaField label={t("charges.reason")} value={reason} onChange={setReason} maxLength={1000} wrong={wrong} />
      <ProblemNote error={command.problem} />
      <Button type="submit" busy={command.busy} disabled={!reason.trim()}>
        {t(`charges.${deed}`)}
      </Button>
    </form>
  );
}

function AgreeForm({ charge }: { charge: Charge }) {
  const t = useT();
  const agree = useCommand(`/api/charges/${charge.id}/agree`, { refresh: stale });
  return (
    <section className={style.deed}>
      <h2>{t("charges.agree.title")}</h2>
      <ProblemNote error={agree.problem} />
      <Button kind="main" busy={agree.busy} onClick={() => agree.send()}>
        {t("charges.agree")}
      </Button>
    </section>
  );
}

import { useState } from "react";
import { useCommand } from "@/api/hooks";
import { useMay } from "@/app/session";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { TextField } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import style from "./Customer.module.css";
import type { Consent, Customer } from "./file";

const purposes = ["messages", "survey", "recording"] as const;
type Purpose = (typeof purposes)[number];

/** What the customer agreed to, each with the latest word; a new word is written beside the old ones. */
export function Consents({ customer }: { customer: Customer }) {
  const t = useT();
  const may = useMay();
  const [asking, setAsking] = useState<Purpose>();
  return (
    <section className={style.panel} aria-label={t("customers.consents")}>
      <h2>{t("customers.consents")}</h2>
      <ul className={style.list}>
        {purposes.map((purpose) => {
          const latest = customer.consents.find((each) => each.purpose === purpose);
          return (
            <li key={purpose}>
              <div className={style.line}>
                <div>
                  {t(`customers.consent.${purpose}`)}: <Said latest={latest} />
                </div>
                {(may("customer.write") || may("call.register")) && asking !== purpose && (
                  <Button
                    kind="bare"
                    aria-label={t("customers.consent.change", { what: t(`customers.consent.${purpose}`) })}
                    onClick={() => setAsking(purpose)}
                  >
                    {t("customers.change")}
                  </Button>
                )}
              </div>
              {asking === purpose && (
                <Word
                  customer={customer.id}
                  purpose={purpose}
                  given={!(latest?.given ?? false)}
                  onEnd={() => setAsking(undefined)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Said({ latest }: { latest: Consent | undefined }) {
  const t = useT();
  if (!latest) return t("customers.consent.unasked");
  return (
    <>
      <b>{t(latest.given ? "customers.consent.given" : "customers.consent.refused")}</b>{" "}
      <span className={style.faint}>
        <Time at={latest.recordedAt} mode="day" /> {latest.told}
      </span>
    </>
  );
}

interface WordProps {
  customer: string;
  purpose: Purpose;
  /** What they say now: the other of what stands there. */
  given: boolean;
  onEnd: () => void;
}

function Word({ customer, purpose, given, onEnd }: WordProps) {
  const t = useT();
  const [told, setTold] = useState("");
  const command = useCommand<{ purpose: Purpose; given: boolean; told: string }>(
    `/api/customers/${customer}/consents`,
    { refresh: ["/api/customers"], onDone: onEnd },
  );
  return (
    <form
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault();
        command.send({ purpose, given, told: told.trim() });
      }}
    >
      <TextField label={t("customers.consent.told")} required maxLength={400} value={told} onChange={setTold} />
      <ProblemNote error={command.problem} />
      <div className={style.actions}>
        <Button type="submit" kind="main" busy={command.busy} disabled={told.trim() === ""}>
          {t(given ? "customers.consent.agrees" : "customers.consent.refuses")}
        </Button>
        <Button kind="bare" onClick={onEnd}>
          {t("customers.leave")}
        </Button>
      </div>
    </form>
  );
}

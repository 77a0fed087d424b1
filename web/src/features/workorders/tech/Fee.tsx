import { useState } from "react";
import { useIntl } from "react-intl";
import { useCommand } from "@/api/hooks";
import { amountOf, amountTyped } from "@/lib/amount";
import { useLanguage } from "@/lib/language";
import { useT } from "@/lib/text";
import { AmountField } from "@/ui/AmountField";
import { Button } from "@/ui/Button";
import { ProblemNote } from "@/ui/ProblemNote";
import type { JobView } from "../job";
import { Section } from "./Section";
import style from "./Work.module.css";

const parts = ["labour", "material", "travel"] as const;
type Costs = JobView["costs"];

const none: Costs = { labour: 0, material: 0, travel: 0 };

/** What the customer pays, as it is fixed before the signature. */
export function Fee({ view, open }: { view: JobView; open: boolean }) {
  const t = useT();
  const intl = useIntl();
  const language = useLanguage();
  const typedOf = (costs: Costs) => (part: keyof Costs) => amountTyped(costs[part], language);
  const [typed, setTyped] = useState(() => allOf(typedOf(view.costs)));
  const [blank, setBlank] = useState(false);
  const price = useCommand<Costs, JobView>(`/api/jobs/${view.line.id}/costs`, {
    refresh: [`/api/jobs/${view.line.id}`],
  });
  const { fee, payment } = view.line;
  const free = payment === "contract" || payment === "free";
  const fix = () => {
    const costs = allOf((part) => amountOf(typed[part], language) ?? null);
    const nothing = parts.every((part) => costs[part] === null);
    setBlank(nothing);
    if (!nothing) price.send(costs);
  };
  return (
    <Section
      title={t("workorders.tech.fee")}
      note={fee ? intl.formatNumber(fee.amount, { style: "currency", currency: fee.currency }) : ""}
    >
      {payment && <p>{t(`workorders.payment.${payment}`)}</p>}
      {open && free && fee?.amount !== 0 && (
        <>
          <p>{t("workorders.fee.none.why")}</p>
          <Button
            wide
            busy={price.busy}
            onClick={() => {
              setTyped(allOf(typedOf(none)));
              setBlank(false);
              price.send(none);
            }}
          >
            {t("workorders.fee.none")}
          </Button>
        </>
      )}
      {open && (
        <form
          className={style.form}
          onSubmit={(event) => {
            event.preventDefault();
            fix();
          }}
        >
          {parts.map((part, index) => (
            <AmountField
              key={part}
              label={t(`workorders.fee.${part}`)}
              value={typed[part]}
              wrong={blank && index === 0 && t("workorders.fee.missing")}
              onChange={(words) => {
                setTyped((before) => ({ ...before, [part]: words }));
                if (words.trim()) setBlank(false);
              }}
            />
          ))}
          <ProblemNote error={price.problem} />
          <Button type="submit" wide busy={price.busy}>
            {t("workorders.fee.save")}
          </Button>
        </form>
      )}
    </Section>
  );
}

const allOf = <V,>(value: (part: keyof Costs) => V): Record<keyof Costs, V> => ({
  labour: value("labour"),
  material: value("material"),
  travel: value("travel"),
});

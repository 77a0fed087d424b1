import type { ReactNode } from "react";
import { useRead } from "@/api/hooks";
import { Go } from "@/lib/go";
import { usePath } from "@/lib/path";
import { useT } from "@/lib/text";
import { ClauseChip } from "@/ui/ClauseChip";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import { type Charge, clauseOf } from "../charge";
import { Sum } from "../Sum";
import style from "./Charge.module.css";
import { Deeds } from "./Deeds";
import { Story } from "./Story";

/** One charge: what the clause says, how the sum came about, what became of it, and what the reader may do now. */
export default function ChargePage() {
  const t = useT();
  const id = usePath("id");
  const { data: charge, error } = useRead<Charge>(`/api/charges/${id}`);
  if (!charge) return <ProblemNote error={error} />;
  return (
    <>
      <PageTitle
        title={charge.name}
        note={
          <>
            <ClauseChip {...clauseOf(charge)} /> {t(`charges.state.${charge.state}`)} ·{" "}
            <Go href="/charges">{t("charges.title")}</Go>
          </>
        }
      />
      {charge.breachWithdrawn && (
        <p className={style.note} role="note">
          {t("charges.breach-withdrawn")}
        </p>
      )}
      <div className={style.halves}>
        <Facts charge={charge} />
        <Story charge={charge} />
      </div>
      <Deeds key={charge.state} charge={charge} />
    </>
  );
}

function Facts({ charge }: { charge: Charge }) {
  const t = useT();
  const { rule } = charge;
  const flags = [
    rule.voluntary && t("charges.voluntary"),
    rule.beyondCap && t("charges.beyond-cap"),
    rule.orInKind && t(charge.inKind ? "charges.in-kind.done" : "charges.in-kind"),
    rule.instalments !== null && t("charges.instalments", { n: rule.instalments }),
  ].filter(Boolean);
  return (
    <dl className={style.facts}>
      <Fact name={t("charges.column.party")}>{charge.own ? t("charges.own") : charge.party}</Fact>
      <Fact name={t("charges.column.kind")}>{t(`charges.kind.${charge.kind}`)}</Fact>
      <Fact name={t("charges.column.amount")}>
        {charge.amount !== null && <Sum amount={charge.amount} unit={charge.unit} />}
        {charge.amount === null && (charge.measure ?? t("charges.to-be-fixed"))}
      </Fact>
      {rule.asked && charge.unit !== "measure" && <Fact name={t("charges.bounds")}>{<Bounds charge={charge} />}</Fact>}
      {rule.formula && (
        <Fact name={t("charges.formula")}>
          <code>{rule.formula}</code>
        </Fact>
      )}
      {charge.title && (
        <Fact name={t("charges.column.case")}>
          <Go href={charge.title.path}>{charge.title.number}</Go> {charge.title.about}
        </Fact>
      )}
      <Fact name={t("charges.column.at")}>
        <Time at={charge.at} />
      </Fact>
      {rule.ledgerName && <Fact name={t("charges.ledger")}>{rule.ledgerName}</Fact>}
      {rule.proof.length > 0 && <Fact name={t("charges.proof")}>{rule.proof.join(", ")}</Fact>}
      {flags.length > 0 && <Fact name={t("charges.terms")}>{flags.join(", ")}</Fact>}
      {charge.deciders.length > 0 && <Fact name={t("charges.deciders")}>{charge.deciders.join(", ")}</Fact>}
    </dl>
  );
}

function Bounds({ charge: { rule, unit } }: { charge: Charge }) {
  const t = useT();
  return (
    <>
      {rule.min !== null && <Sum amount={rule.min} unit={unit} />} –{" "}
      {rule.max === null ? t("charges.no-bound") : <Sum amount={rule.max} unit={unit} />}
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

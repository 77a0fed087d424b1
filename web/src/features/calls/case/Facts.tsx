import { Fragment } from "react";
import { Go } from "@/lib/go";
import { useLanguage } from "@/lib/language";
import { T, useT } from "@/lib/text";
import { Time } from "@/ui/Time";
import { type Answers, useOwnFields } from "../../fields/fields";
import { headingOf, useAnswerWords } from "../../fields/words";
import { CoverWords } from "../CoverWords";
import { useScript } from "../desk/Script";
import type { CallFile } from "../types";
import style from "./CasePage.module.css";
import { History } from "./History";

/** Who called about what, and who answers for it. */
export function Facts({ call }: { call: CallFile }) {
  const t = useT();
  const symptom = useScript()?.symptoms.find(({ code }) => code === call.symptom)?.name ?? call.symptom;
  return (
    <section className={style.panel} aria-label={t("calls.case.facts")}>
      <h2>{t("calls.case.facts")}</h2>
      <blockquote className={style.fault}>{call.fault}</blockquote>
      <dl className={style.facts}>
        {symptom && <Fact name="symptom">{symptom}</Fact>}
        <Fact name="received">
          <Time at={call.receivedAt} /> · {t(`calls.channel.${call.channel}`)}
        </Fact>
        <Fact name="registered">
          <Time at={call.registeredAt} mode="absolute" />
          {call.registeredBy && ` · ${call.registeredBy.name}`}
        </Fact>
        {call.firstAsked && <Fact name="answers">{call.firstAsked.name}</Fact>}
        {(call.caller || call.callerPhone) && (
          <Fact name="caller">{[call.caller, call.callerPhone].filter(Boolean).join(" · ")}</Fact>
        )}
        <OwnFacts own={call.own} />
        {call.mergedInto && (
          <Fact name="merged">
            <Go href={`/calls/${call.mergedInto}`}>{t("calls.case.merged-into")}</Go>
          </Fact>
        )}
        {call.repeated && <Fact name="repeated">{t("calls.case.repeated")}</Fact>}
      </dl>
    </section>
  );
}

/** What the register's own fields say; a field the regulation has no more is called by its code. */
function OwnFacts({ own }: { own: Answers }) {
  const fields = useOwnFields("call-register");
  const words = useAnswerWords();
  const order = [
    ...fields.map(({ id }) => id),
    ...Object.keys(own).filter((id) => !fields.some((each) => each.id === id)),
  ];
  return order.flatMap((id) => {
    const answer = own[id];
    const field = fields.find((each) => each.id === id);
    return answer === undefined
      ? []
      : [
          <Fragment key={id}>
            <dt>{field ? headingOf(field) : id}</dt>
            <dd>{words(field, answer)}</dd>
          </Fragment>,
        ];
  });
}

/** The customer, the place and the unit with what was repaired on it before. */
export function People({ call: { customer, site, unit, cover } }: { call: CallFile }) {
  const t = useT();
  const language = useLanguage();
  return (
    <section className={style.panel} aria-label={t("calls.case.people")}>
      <h2>{t("calls.case.people")}</h2>
      <dl className={style.facts}>
        {customer && (
          <Fact name="customer">
            <Go href={`/customers/${customer.id}`}>{customer.name}</Go>
            {customer.phones.map(({ number, shown }) => (
              <a key={number} href={`tel:${number}`}>
                {shown}
              </a>
            ))}
          </Fact>
        )}
        {site && (
          <Fact name="site">
            {site.lines.join(", ")} · {site.zone ? t(`calls.zone.${site.zone}`) : t("calls.zone.unknown")}
          </Fact>
        )}
        {unit && (
          <Fact name="unit">
            <Go href={`/units/${unit.id}`}>
              {[unit.product.names[language], unit.product.model, unit.serial].filter(Boolean).join(" ")}
            </Go>
            {unit.soldOn && (
              <span className={style.faint}>
                <T id="calls.unit.sold" values={{ day: unit.soldOn }} />
              </span>
            )}
            {unit.contractUntil && (
              <span className={style.faint}>
                <T id="calls.unit.contract" values={{ day: unit.contractUntil }} />
              </span>
            )}
          </Fact>
        )}
        {cover && (
          <Fact name="cover">
            <CoverWords cover={cover} />
          </Fact>
        )}
        {unit && unit.repairs.length > 0 && (
          <Fact name="repairs">
            <ul>
              {unit.repairs.map((repair) => (
                <li key={`${repair.paper}${repair.finishedAt}`}>
                  <Time at={repair.finishedAt} mode="day" /> {repair.paper} {repair.fault}
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {unit && <History unit={unit.id} />}
      </dl>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  const t = useT();
  return (
    <>
      <dt>{t(`calls.fact.${name}`)}</dt>
      <dd>{children}</dd>
    </>
  );
}

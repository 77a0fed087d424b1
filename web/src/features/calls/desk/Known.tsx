import { Go } from "@/lib/go";
import { T, useT } from "@/lib/text";
import { Time } from "@/ui/Time";
import { CoverWords } from "../CoverWords";
import { StatusWord } from "../StatusWord";
import type { CallerView, UnitLine } from "../types";
import style from "./CallDesk.module.css";

interface Props {
  caller: CallerView;
  unit: string;
  site: string;
  onUnit: (unit: UnitLine | undefined) => void;
  onSite: (site: string) => void;
}

/** Whoever rings, as far as we know them: file, things in the field, calls still open. */
export function Known({ caller: { customer, units, openCalls }, unit, site, onUnit, onSite }: Props) {
  const t = useT();
  return (
    <section className={style.panel} aria-label={customer.name}>
      <h2 className={style.name}>
        <Go href={`/customers/${customer.id}`}>{customer.name}</Go>
      </h2>
      <p>{customer.phones.map(({ shown }) => shown).join(" · ")}</p>
      {customer.note && <p className={style.note}>{customer.note}</p>}
      {openCalls.length > 0 && <OpenCalls customer={customer.id} calls={openCalls} />}
      {units.length > 0 && (
        <fieldset className={style.choices}>
          <legend>{t("calls.desk.units")}</legend>
          {units.map(({ unit: each, cover }) => (
            <div key={each.id} className={style.unit}>
              <label>
                <input type="radio" name="unit" checked={unit === each.id} onChange={() => onUnit(each)} />
                <span>
                  <b>{each.model}</b> {each.serial}
                  <small>{each.soldOn && <T id="calls.unit.sold" values={{ day: each.soldOn }} />}</small>
                </span>
              </label>
              <CoverWords cover={cover} />
            </div>
          ))}
          <label>
            <input type="radio" name="unit" checked={unit === ""} onChange={() => onUnit(undefined)} />
            <span>{t("calls.desk.unit.other")}</span>
          </label>
        </fieldset>
      )}
      {customer.sites.length > 0 && (
        <fieldset className={style.choices}>
          <legend>{t("calls.desk.sites")}</legend>
          {customer.sites.map((each) => (
            <label key={each.id}>
              <input type="radio" name="site" checked={site === each.id} onChange={() => onSite(each.id)} />
              <span>
                {each.lines.join(", ")}
                <small>{each.zone ? t(`calls.zone.${each.zone}`) : t("calls.zone.unknown")}</small>
              </span>
            </label>
          ))}
          <label>
            <input type="radio" name="site" checked={site === ""} onChange={() => onSite("")} />
            <span>{t("calls.desk.site.other")}</span>
          </label>
        </fieldset>
      )}
    </section>
  );
}

/** As many as the server tells of at once: there may be more. */
const most = 30;
const shown = 5;

function OpenCalls({ customer, calls }: { customer: string; calls: CallerView["openCalls"] }) {
  const t = useT();
  return (
    <div className={style.warning}>
      <h3>{t(calls.length < most ? "calls.desk.open" : "calls.desk.open-many", { n: calls.length })}</h3>
      <ul>
        {calls.slice(0, shown).map((call) => (
          <li key={call.id}>
            <Go href={`/calls/${call.id}`}>{call.number}</Go> <StatusWord status={call.status} /> {call.fault}{" "}
            <Time at={call.receivedAt} mode="relative" />
          </li>
        ))}
      </ul>
      {calls.length > shown && <Go href={`/calls?customer=${customer}`}>{t("calls.desk.open-all")}</Go>}
    </div>
  );
}

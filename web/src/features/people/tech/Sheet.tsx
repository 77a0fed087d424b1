import { useIntl } from "react-intl";
import { Go } from "@/lib/go";
import { useT } from "@/lib/text";
import { Spent } from "@/ui/Spent";
import type { DaySheet } from "../report";
import style from "./Report.module.css";

/** What the day's work says by itself; what there was none of is left out. */
export function Sheet({ sheet }: { sheet: DaySheet }) {
  const t = useT();
  const intl = useIntl();
  const { jobs, parts, takings, goods } = sheet;
  if (jobs.length + parts.length + takings.length + goods.length === 0) {
    return <p className={style.panel}>{t("people.tech.nothing")}</p>;
  }
  return (
    <section className={style.panel}>
      <h2>{t("people.tech.jobs", { n: jobs.length })}</h2>
      <ul className={style.lines}>
        {jobs.map((job) => (
          <li key={job.job}>
            <span className={style.head}>
              <Go href={`/tech/jobs/${job.job}`}>{job.voucher}</Go>
              <strong>{job.category ?? t("people.tech.undecided")}</strong>
            </span>
            <span>{[job.customer, job.model].filter(Boolean).join(" · ")}</span>
            <span className={style.faint}>
              {t("people.tech.travel")} <Spent minutes={job.travelMinutes} /> · {t("people.tech.work")}{" "}
              <Spent minutes={job.workMinutes} /> · {t(`people.tech.result.${job.result ?? "open"}`)}
            </span>
          </li>
        ))}
      </ul>
      {parts.length > 0 && <h2>{t("people.tech.parts")}</h2>}
      <ul className={style.lines}>
        {parts.map((part, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two alike may stand in the list, and it never changes order
          <li key={at}>
            <span className={style.head}>
              <span>{[part.name, part.number].filter(Boolean).join(" · ")}</span>
              <span>× {intl.formatNumber(part.quantity)}</span>
            </span>
          </li>
        ))}
      </ul>
      {takings.length > 0 && <h2>{t("people.tech.takings")}</h2>}
      <ul className={style.lines}>
        {takings.map((taking, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one job may be paid in parts alike
          <li key={at}>
            <span className={style.head}>
              <span>{taking.voucher}</span>
              <strong>
                {intl.formatNumber(taking.amount.amount, { style: "currency", currency: taking.amount.currency })}
              </strong>
            </span>
          </li>
        ))}
      </ul>
      {goods.length > 0 && <h2>{t("people.tech.goods")}</h2>}
      <ul className={style.lines}>
        {goods.map((item) => (
          <li key={item.receipt}>{[item.receipt, item.model].filter(Boolean).join(" · ")}</li>
        ))}
      </ul>
    </section>
  );
}

import { useIntl } from "react-intl";
import { useT } from "@/lib/text";
import style from "./Promises.module.css";
import type { Report } from "./report";

/** Twelve weeks side by side: as high as there were promises, the broken ones on top in the colour of late and hatched. */
export function Weeks({ weeks }: Pick<Report, "weeks">) {
  const t = useT();
  const { formatDate } = useIntl();
  const most = Math.max(1, ...weeks.map(({ kept }) => kept.kept + kept.broken));
  const high = (n: number) => `${(100 * n) / most}%`;
  return (
    <section className={style.weeks}>
      <h2>{t("promises.weeks")}</h2>
      <ol>
        {weeks.map(({ from, kept }) => {
          const day = formatDate(`${from}T12:00:00Z`, { day: "numeric", month: "short", timeZone: "UTC" });
          return (
            <li key={from} title={t("promises.week", { day, kept: kept.kept, broken: kept.broken })}>
              <span className={style.sr}>{t("promises.week", { day, kept: kept.kept, broken: kept.broken })}</span>
              <span className={style.bars} aria-hidden>
                {kept.broken > 0 && <i className={style.broken} style={{ height: high(kept.broken) }} />}
                {kept.kept > 0 && <i className={style.kept} style={{ height: high(kept.kept) }} />}
              </span>
              <time dateTime={from} aria-hidden>
                {day}
              </time>
            </li>
          );
        })}
      </ol>
      <p className={style.legend} aria-hidden>
        <i className={style.kept} /> {t("promises.legend.kept")} <i className={style.broken} />{" "}
        {t("promises.legend.broken")}
      </p>
    </section>
  );
}

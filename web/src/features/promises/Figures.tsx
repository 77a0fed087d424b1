import type { ReactNode } from "react";
import { useIntl } from "react-intl";
import { useT } from "@/lib/text";
import style from "./Promises.module.css";
import { type Report, share } from "./report";
import { Share } from "./Share";

/** What one looks for first: the month's share beside the last one's, and what is late or due now. */
export function Figures({ report, last }: { report: Report; last: string }) {
  const t = useT();
  const { formatNumber } = useIntl();
  const now = share(report.now);
  const before = share(report.before);
  const better = now !== undefined && before !== undefined ? Math.round((now - before) * 1000) / 10 : undefined;
  const points = formatNumber(better ?? 0, { maximumFractionDigits: 1, signDisplay: "exceptZero" });
  return (
    <dl className={style.figures}>
      <Figure name={t("promises.kept")}>
        <Share of={report.now} />
        <small>{t("promises.of", { kept: report.now.kept, all: report.now.kept + report.now.broken })}</small>
      </Figure>
      <Figure name={t("promises.last", { month: last })}>
        <Share of={report.before} />
        {better !== undefined && (
          <small data-better={better === 0 ? undefined : better > 0}>
            {better !== 0 && (better > 0 ? "▲ " : "▼ ")}
            {t("promises.points", { points })}
          </small>
        )}
      </Figure>
      <Figure name={t("promises.today")}>
        <b data-soon={report.burning.today > 0}>{formatNumber(report.burning.today)}</b>
      </Figure>
      <Figure name={t("promises.late")}>
        <b data-late={report.burning.late > 0}>{formatNumber(report.burning.late)}</b>
      </Figure>
    </dl>
  );
}

function Figure({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

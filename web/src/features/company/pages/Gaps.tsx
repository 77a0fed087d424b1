import { useState } from "react";
import { useRead } from "@/api/hooks";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import style from "./Company.module.css";

interface Gap {
  first: string;
  last: string;
  count: number;
  why: "lost" | "left-out";
  at: string | null;
  reason: string | null;
}

/** Numbers of a period that nothing bears, and why; looked for when asked. */
export function Gaps({ unit, series, period }: { unit: string; series: string; period: string }) {
  const t = useT();
  const [asked, setAsked] = useState(false);
  const { data, error } = useRead<Gap[]>(
    asked ? `/api/number-series/${unit}/${encodeURIComponent(series)}/gaps` : undefined,
    { period },
  );
  if (!asked) {
    return (
      <div className={style.actions}>
        <Button kind="bare" onClick={() => setAsked(true)}>
          {t("company.gaps.show")}
        </Button>
      </div>
    );
  }
  if (!data) return <ProblemNote error={error} />;
  if (data.length === 0) return <p className={style.said}>{t("company.gaps.none")}</p>;
  return (
    <ul className={style.list} aria-label={t("company.gaps.show")}>
      {data.map((gap) => (
        <li key={gap.first}>
          <b>{gap.first === gap.last ? gap.first : `${gap.first} – ${gap.last}`}</b>{" "}
          {t("company.gaps.count", { n: gap.count })}
          <span className={style.faint}>
            {t(`company.gaps.why.${gap.why}`)} {gap.at && <Time at={gap.at} mode="absolute" />}{" "}
            {gap.reason && `“${gap.reason}”`}
          </span>
        </li>
      ))}
    </ul>
  );
}

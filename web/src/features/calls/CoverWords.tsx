import { T, useT } from "@/lib/text";
import { ClauseChip } from "@/ui/ClauseChip";
import style from "./CoverWords.module.css";
import type { Cover } from "./types";

// Attributes that rules of entitlement read, by what people call them.
const named = new Set(["unit.sold_on", "unit.invoiced_on", "unit.installed_on", "unit.accepted_on"]);

/** What may be claimed for a unit: category, warranty, why and by which clause; or which date is missing to say so. */
export function CoverWords({ cover }: { cover: Cover }) {
  const t = useT();
  // The table of warranties answers first, that of categories last: inside the warranty the first says more.
  const reason = cover.covered ? cover.reasons[0] : cover.reasons.at(-1);
  if (cover.missing) {
    const what = named.has(cover.missing) ? t(`calls.missing.${cover.missing}`) : cover.missing;
    return <span className={style.missing}>{t("calls.cover.missing", { what })}</span>;
  }
  if (!reason) return null;
  return (
    <span className={style.cover} data-covered={cover.covered ?? undefined}>
      {cover.category && <b>{t("calls.cover.category", { category: cover.category })}</b>}{" "}
      <span lang={reason.language ?? undefined}>{reason.text}</span>{" "}
      {cover.until && (
        <T id={cover.covered ? "calls.cover.until" : "calls.cover.was-until"} values={{ day: cover.until }} />
      )}{" "}
      <ClauseChip pack={reason.pack} clause={reason.clause} version={reason.version} />
    </span>
  );
}

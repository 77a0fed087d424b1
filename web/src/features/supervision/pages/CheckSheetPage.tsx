import { useRead } from "@/api/hooks";
import { Go } from "@/lib/go";
import { useLanguage } from "@/lib/language";
import { useQueryString } from "@/lib/path";
import { useT } from "@/lib/text";
import { InZone } from "@/lib/zone";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { CheckForm } from "./CheckForm";
import style from "./Checks.module.css";
import type { Sheet } from "./checks";
import { useCheckName } from "./useCheckName";

/** A unit's clauses to go through one after the other. The address holds the unit, the kind of check, and for which month or quarter it is. */
export default function CheckSheetPage() {
  const t = useT();
  const named = useCheckName();
  const language = useLanguage();
  const [{ unit = "", kind = "", period }] = useQueryString();
  const path = unit && kind ? `/api/supervision/checks/units/${unit}/${kind}` : undefined;
  const { data: sheet, error } = useRead<Sheet>(path, { period, language });
  if (!sheet) return <ProblemNote error={error} />;
  return (
    <InZone zone={sheet.zone}>
      <div className={style.page}>
        <PageTitle
          title={t("supervision.check.title", { check: named(sheet.kind, sheet.period), unit: sheet.unitName })}
          note={t("supervision.check.note")}
          actions={<Go href="/supervision/checks">{t("supervision.checks.title")}</Go>}
        />
        {sheet.done ? (
          <p role="note">{t("supervision.check.done-already")}</p>
        ) : (
          <CheckForm key={`${sheet.unit} ${sheet.kind} ${sheet.period}`} sheet={sheet} />
        )}
      </div>
    </InZone>
  );
}

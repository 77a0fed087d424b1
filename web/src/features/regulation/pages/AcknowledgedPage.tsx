import { useRead } from "@/api/hooks";
import { useEdition } from "@/lib/edition";
import { Go } from "@/lib/go";
import { useLanguage } from "@/lib/language";
import { useT } from "@/lib/text";
import { EmptyState } from "@/ui/EmptyState";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import style from "./Drafts.module.css";
import type { Standing } from "./readings";

/** For whoever answers for units: how many have read each new version, and who has not. */
export default function AcknowledgedPage() {
  const t = useT();
  const language = useLanguage();
  const { data, error } = useRead<Standing[]>("/api/supervision/readings/standing", { language });
  return (
    <div className={style.page}>
      <PageTitle
        title={t("regulation.acknowledged.title")}
        actions={<Go href="/regulation-readings">{t("regulation.readings.title")}</Go>}
      />
      <ProblemNote error={error} />
      {data?.length === 0 && (
        <EmptyState title={t("regulation.acknowledged.empty")}>{t("regulation.acknowledged.empty.detail")}</EmptyState>
      )}
      {data?.map((each) => (
        <Version key={each.adoption} version={each} />
      ))}
    </div>
  );
}

function Version({ version }: { version: Standing }) {
  const t = useT();
  const edition = useEdition();
  const sum = (what: "asked" | "confirmed") => version.units.reduce((all, unit) => all + unit[what], 0);
  return (
    <section className={style.scroll}>
      <table className={`${style.table} ${style.acknowledged}`}>
        <caption>
          <span lang={version.language}>{version.title}</span> · {edition(version.edition)} ·{" "}
          {t("regulation.readings.from")} <Time at={version.from} mode="day" /> ·{" "}
          {t("regulation.acknowledged.of", { confirmed: sum("confirmed"), asked: sum("asked") })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t("regulation.acknowledged.unit")}</th>
            <th scope="col">{t("regulation.acknowledged.confirmed")}</th>
            <th scope="col">{t("regulation.acknowledged.waiting")}</th>
          </tr>
        </thead>
        <tbody>
          {version.units.map((unit) => (
            <tr key={unit.unit}>
              <th scope="row">{unit.name}</th>
              <td>{t("regulation.acknowledged.count", { confirmed: unit.confirmed, asked: unit.asked })}</td>
              <td>
                {unit.waiting.length === 0
                  ? t("regulation.acknowledged.all")
                  : unit.waiting.map(({ person }) => person).join(" · ")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

import { useRead } from "@/api/hooks";
import { Go } from "@/lib/go";
import { useLanguage } from "@/lib/language";
import { usePath, useQueryString } from "@/lib/path";
import { useT } from "@/lib/text";
import { EmptyState } from "@/ui/EmptyState";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import { usePeriod } from "./period";
import style from "./Regulation.module.css";
import type { ClauseView, Kept } from "./types";

/** The obligations behind a figure: as many as it says. */
export default function KeptPage() {
  const t = useT();
  const language = useLanguage();
  const pack = usePath("pack");
  const clause = usePath("clause");
  const [query] = useQueryString();
  const { range } = usePeriod();
  const path = `/api/regulation/clauses/${encodeURIComponent(pack)}/${encodeURIComponent(clause)}`;
  const words = useRead<ClauseView>(path, { version: query.edition, language }).data;
  const edition = query.edition ?? words?.edition;
  const { data, error } = useRead<Kept[]>(edition ? "/api/obligations/compliance/list" : undefined, {
    ...range,
    edition,
    clause,
    status: query.status,
  });
  const nameOf = (rule: string) => words?.rules.find((each) => each.id === rule)?.name ?? rule;
  return (
    <>
      <PageTitle
        title={t("regulation.kept.title", { clause, title: words?.title ?? "" })}
        note={
          <Go href={`/regulation/${encodeURIComponent(pack)}/${encodeURIComponent(clause)}`}>
            {t("regulation.kept.back")}
          </Go>
        }
      />
      <ProblemNote error={error} />
      {data?.length === 0 && <EmptyState title={t("regulation.kept.empty")} />}
      {data && data.length > 0 && (
        <table className={style.table}>
          <thead>
            <tr>
              <th>{t("regulation.kept.what")}</th>
              <th>{t("regulation.kept.status")}</th>
              <th>{t("regulation.kept.started")}</th>
              <th>{t("regulation.kept.due")}</th>
              <th>{t("regulation.kept.met")}</th>
            </tr>
          </thead>
          <tbody>
            {data.map((each) => (
              <tr key={each.id}>
                <td>
                  <Go href={`/calls/${each.stream}`}>{nameOf(each.rule)}</Go>
                </td>
                <td data-status={each.status}>{t(`regulation.status.${each.status}`)}</td>
                <td>
                  <Time at={each.started} mode="absolute" />
                </td>
                <td>{each.due && <Time at={each.due} mode="absolute" />}</td>
                <td>{each.met && <Time at={each.met} mode="absolute" />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

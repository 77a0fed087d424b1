import type { ReactNode } from "react";
import { useRead } from "@/api/hooks";
import type { Duty } from "@/features/duties/duty";
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
import type { ClauseView } from "./types";

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
  const { data, error } = useRead<Duty[]>(edition ? "/api/obligations/compliance/list" : undefined, {
    ...range,
    edition,
    clause,
    status: query.status,
    unit: query.unit,
  });
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
              {columns.map((column) => (
                <th key={column}>{t(`regulation.kept.${column}`)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.map((each) => (
              <tr key={each.id}>
                <Cell name="what">{each.what}</Cell>
                <Cell name="case">
                  {each.title && <Go href={each.title.path}>{each.title.number}</Go>} {each.title?.about}
                </Cell>
                <Cell name="who">{[each.holderName, each.roleName].filter(Boolean).join(" · ")}</Cell>
                <Cell name="status">
                  <span data-status={each.status}>{t(`regulation.status.${each.status}`)}</span>
                </Cell>
                <Cell name="started">
                  <Time at={each.started} zone={each.zone} mode="absolute" />
                </Cell>
                <Cell name="due">{each.due && <Time at={each.due} zone={each.zone} mode="absolute" />}</Cell>
                <Cell name="met">{each.met && <Time at={each.met} zone={each.zone} mode="absolute" />}</Cell>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

const columns = ["what", "case", "who", "status", "started", "due", "met"] as const;

/** A cell that says on a narrow screen, where rows are cards, which column it is. */
function Cell({ name, children }: { name: (typeof columns)[number]; children: ReactNode }) {
  const t = useT();
  return (
    <td data-column={t(`regulation.kept.${name}`)}>
      <span>{children}</span>
    </td>
  );
}

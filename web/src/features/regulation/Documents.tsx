import { useRead } from "@/api/hooks";
import { useEdition } from "@/lib/edition";
import { Go } from "@/lib/go";
import { useLanguage } from "@/lib/language";
import { useT } from "@/lib/text";
import { EmptyState } from "@/ui/EmptyState";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import style from "./Regulation.module.css";
import type { Summary } from "./types";

/** The regulations in force. */
export default function Documents() {
  const t = useT();
  const edition = useEdition();
  const language = useLanguage();
  const { data, error } = useRead<Summary[]>("/api/regulation/documents", { language });
  return (
    <>
      <PageTitle
        title={t("regulation.list.title")}
        actions={
          <>
            <Go href="/regulation-readings">{t("regulation.list.readings")}</Go>
            <Go href="/regulation-drafts">{t("regulation.list.drafts")}</Go>
            <Go href="/regulation-applying">{t("regulation.list.applying")}</Go>
          </>
        }
      />
      <ProblemNote error={error} />
      {data?.length === 0 && (
        <EmptyState title={t("regulation.list.empty")}>{t("regulation.list.empty.detail")}</EmptyState>
      )}
      <ul className={style.documents}>
        {data?.map((each) => (
          <li key={each.edition} className={style.document}>
            <h2 lang={each.language}>
              <Go href={`/regulation/${encodeURIComponent(each.pack)}`}>{each.title}</Go>
            </h2>
            <p>
              {t("regulation.list.version", { edition: edition(each.edition) })}{" "}
              <Time at={each.inForceSince} mode="day" />
            </p>
            <p>
              {t("regulation.list.rules", {
                clauses: each.clauses,
                runs: each.states.runs ?? 0,
                dormant: each.states["not-set"] ?? 0,
                awaits: each.states.awaits ?? 0,
              })}
            </p>
            {each.upstream && <p>{t("regulation.list.upstream", { version: each.upstream })}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}

import { useEffect, useRef } from "react";
import { useRead } from "@/api/hooks";
import { useEdition } from "@/lib/edition";
import { useLanguage } from "@/lib/language";
import { useQueryString } from "@/lib/path";
import { useT } from "@/lib/text";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import { Clause } from "./Clause";
import { periods, usePeriod } from "./period";
import style from "./Regulation.module.css";
import type { Count, DocumentView } from "./types";

/** The document with its chapters at the side, and beside each clause what it does and how it is kept. */
export function Reading({ pack, clause }: { pack: string; clause?: string }) {
  const t = useT();
  const edition = useEdition();
  const language = useLanguage();
  const { days, range, choose } = usePeriod();
  // Of another version than the one in force, where a link names it.
  const [query] = useQueryString();
  const { data, error } = useRead<DocumentView>(`/api/regulation/documents/${encodeURIComponent(pack)}`, {
    language,
    version: query.version,
  });
  const counts = useRead<Count[]>("/api/obligations/compliance", { ...range, document: pack }).data;
  const wanted = useWanted(clause, data !== undefined);

  if (!data) return <ProblemNote error={error} />;
  const countOf = (id: string) => counts?.find((each) => each.clause === id);
  return (
    <>
      <PageTitle
        title={data.title}
        note={
          <>
            {t("regulation.version", { edition: edition(data.edition) })} <Time at={data.inForceSince} mode="day" />
          </>
        }
        actions={
          <label className={style.period}>
            {t("regulation.period")}
            <select value={days} onChange={(event) => choose(event.target.value)}>
              {periods.map((each) => (
                <option key={each} value={each}>
                  {t("regulation.period.days", { days: Number(each) })}
                </option>
              ))}
            </select>
          </label>
        }
      />
      <div className={style.reading}>
        <nav aria-label={t("regulation.chapters")} className={style.chapters}>
          {data.chapters.map((chapter) => (
            <section key={chapter.id}>
              <h2>{chapter.title}</h2>
              <ul>
                {chapter.clauses.map((each) => (
                  <li key={each.clause}>
                    <a href={`#clause-${each.clause}`}>
                      {t("regulation.clause.entry", { clause: each.clause, title: each.title ?? "" })}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </nav>
        <div lang={data.language}>
          {data.chapters.map((chapter) => (
            <section key={chapter.id} className={style.chapter}>
              <h2>{chapter.title}</h2>
              {chapter.clauses.map((each) => (
                <div key={each.clause} ref={each.clause === clause ? wanted : undefined}>
                  <Clause clause={each} count={countOf(each.clause)} days={days} open={each.clause === clause} />
                </div>
              ))}
            </section>
          ))}
        </div>
      </div>
    </>
  );
}

/** Brings the clause asked for into view once its document is there. */
function useWanted(clause: string | undefined, loaded: boolean) {
  const wanted = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (loaded && clause) wanted.current?.firstElementChild?.scrollIntoView({ block: "start" });
  }, [clause, loaded]);
  return wanted;
}

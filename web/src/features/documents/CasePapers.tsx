import { useRead } from "@/api/hooks";
import { Go } from "@/lib/go";
import { useLanguage } from "@/lib/language";
import { useT } from "@/lib/text";
import { Time } from "@/ui/Time";
import style from "./Documents.module.css";
import { formName, type Paper, stoodSince } from "./paper";
import { Standing } from "./Standing";

/** The papers of a case in the order they were begun, and how each stands. */
export function CasePapers({ stream }: { stream: string }) {
  const t = useT();
  const language = useLanguage();
  const { data = [] } = useRead<Paper[]>("/api/papers", { stream });
  if (data.length === 0) return null;
  return (
    <section className={style.papers} aria-label={t("documents.papers")}>
      <h2>{t("documents.papers")}</h2>
      <ul>
        {data.map((paper) => (
          <li key={paper.id} className={paper.voidedAt ? style.void : undefined}>
            <Go href={`/papers/${paper.id}`}>
              {formName(paper, language)} {paper.number}
            </Go>{" "}
            <span className={style.small}>
              <Standing paper={paper} />
              {paper.version > 1 && ` · ${t("documents.version", { n: paper.version })}`} ·{" "}
              <Time at={stoodSince(paper)} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

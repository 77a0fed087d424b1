import { useState } from "react";
import { useRead } from "@/api/hooks";
import { useMay } from "@/app/session";
import { useEdition } from "@/lib/edition";
import { Go } from "@/lib/go";
import { useLanguage } from "@/lib/language";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { FoldingTable } from "@/ui/FoldingTable";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import { BeginDraft } from "./BeginDraft";
import { BringFiles } from "./BringFiles";
import style from "./Drafts.module.css";
import { StateMark } from "./StateMark";
import type { AdoptionView, DraftView } from "./types";
import { useUnitNames } from "./units";

/** Changes of the regulations on their way into force, and what is, was and will be in force. */
export default function DraftsPage() {
  const t = useT();
  const may = useMay();
  const language = useLanguage();
  const [doing, setDoing] = useState<"begin" | "bring">();
  const drafts = useRead<DraftView[]>("/api/regulation/drafts", { language });
  const adoptions = useRead<AdoptionView[]>("/api/regulation/adoptions", { language });
  return (
    <div className={style.page}>
      <PageTitle
        title={t("regulation.drafts.title")}
        note={<Go href="/regulation">{t("regulation.drafts.read")}</Go>}
        actions={
          may("regulation.edit") && (
            <>
              <Button kind="main" onClick={() => setDoing("begin")}>
                {t("regulation.drafts.begin")}
              </Button>
              <Button onClick={() => setDoing("bring")}>{t("regulation.drafts.bring")}</Button>
            </>
          )
        }
      />
      <ProblemNote error={drafts.error ?? adoptions.error} />
      {doing === "begin" && <BeginDraft adoptions={adoptions.data ?? []} onEnd={() => setDoing(undefined)} />}
      {doing === "bring" && <BringFiles onEnd={() => setDoing(undefined)} />}
      {drafts.data?.length === 0 && !doing && (
        <EmptyState title={t("regulation.drafts.empty")}>{t("regulation.drafts.empty.detail")}</EmptyState>
      )}
      <ul className={style.drafts}>
        {drafts.data?.map((draft) => (
          <DraftCard key={draft.id} draft={draft} />
        ))}
      </ul>
      <History adoptions={adoptions.data ?? []} />
    </div>
  );
}

function DraftCard({ draft }: { draft: DraftView }) {
  const t = useT();
  return (
    <li className={style.draft}>
      <h2>
        <Go href={`/regulation-drafts/${draft.id}`}>{draft.purpose}</Go> <StateMark state={draft.state} />
      </h2>
      <p>
        {draft.title} · {t(draft.repeals ? "regulation.drafts.ends" : "regulation.drafts.counts")}{" "}
        <Time at={draft.from} mode="day" />
      </p>
      <p className={style.faint}>
        {t("regulation.drafts.by", { name: draft.drafted.by ?? t("regulation.drafts.sanbao") })}{" "}
        <Time at={draft.drafted.at} />
      </p>
    </li>
  );
}

function History({ adoptions }: { adoptions: AdoptionView[] }) {
  const t = useT();
  const nameOf = useEdition();
  const names = useUnitNames();
  if (adoptions.length === 0) return null;
  return (
    <section className={style.panel} aria-labelledby="adopted">
      <h2 id="adopted">{t("regulation.drafts.adopted")}</h2>
      <FoldingTable
        rows={adoptions}
        keyOf={({ id }) => id}
        ended={({ state }) => state === "ended"}
        columns={[
          {
            heading: t("regulation.drafts.adopted.document"),
            cell: ({ language, title, edition }) => (
              <>
                <span lang={language}>{title}</span> · {nameOf(edition)}
              </>
            ),
          },
          {
            heading: t("regulation.drafts.adopted.where"),
            cell: ({ units, products }) => names(units, products),
          },
          { heading: t("regulation.drafts.adopted.from"), cell: ({ from }) => <Time at={from} mode="absolute" /> },
          {
            heading: t("regulation.drafts.adopted.until"),
            cell: ({ until }) => (until ? <Time at={until} mode="absolute" /> : t("regulation.drafts.adopted.open")),
          },
          {
            heading: t("regulation.drafts.adopted.files"),
            cell: ({ id }) => (
              <a href={`/api/regulation/adoptions/${id}/files.zip`} download>
                {t("regulation.drafts.adopted.take")}
              </a>
            ),
          },
        ]}
      />
    </section>
  );
}

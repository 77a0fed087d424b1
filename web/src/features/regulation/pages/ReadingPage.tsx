import { useCommand, useRead } from "@/api/hooks";
import { useEdition } from "@/lib/edition";
import { Go } from "@/lib/go";
import { useLanguage } from "@/lib/language";
import { usePath } from "@/lib/path";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import { ChangesList, isSame } from "./ChangesView";
import style from "./Drafts.module.css";
import { Standing } from "./ReadingsPage";
import { type Opened, waits } from "./readings";

/** A new version as its reader needs it: what is otherwise than what the reader knew, and one press to say that it was read. */
export default function ReadingPage() {
  const t = useT();
  const edition = useEdition();
  const language = useLanguage();
  const id = usePath("id");
  const { data, error } = useRead<Opened>(`/api/supervision/readings/${id}`, { language });
  const confirm = useCommand(`/api/supervision/readings/${id}/confirmed`, { refresh: ["/api/supervision/readings"] });
  if (!data) return <ProblemNote error={error} />;
  const { reading, since, changes } = data;
  return (
    <div className={style.page}>
      <PageTitle
        title={t("regulation.reading.title", { title: reading.title })}
        note={
          <>
            {reading.purpose} · {t("regulation.readings.from")} <Time at={reading.from} mode="absolute" />
          </>
        }
        actions={
          <>
            <Go href={`/regulation/${encodeURIComponent(reading.document)}`}>{t("regulation.reading.whole")}</Go>
            <Go href="/regulation-readings">{t("regulation.readings.title")}</Go>
          </>
        }
      />
      <p className={style.faint}>
        {since ? t("regulation.reading.since", { since: edition(since) }) : t("regulation.reading.all-new")} ·{" "}
        <Standing reading={reading} />
      </p>
      {isSame(changes) ? (
        <EmptyState title={t("regulation.reading.same")}>{t("regulation.reading.same.detail")}</EmptyState>
      ) : (
        <ChangesList changes={changes} />
      )}
      {waits(reading) && (
        <div className={style.confirm}>
          <ProblemNote error={confirm.problem} />
          <Button kind="main" busy={confirm.busy} onClick={() => confirm.send()}>
            {t("regulation.reading.confirm")}
          </Button>
        </div>
      )}
    </div>
  );
}

import { useRead } from "@/api/hooks";
import { useMay } from "@/app/session";
import { Go } from "@/lib/go";
import { useLanguage } from "@/lib/language";
import { useT } from "@/lib/text";
import { EmptyState } from "@/ui/EmptyState";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import style from "./Drafts.module.css";
import { type ReadingView, waits } from "./readings";

/** New versions the reader is asked to read, and those read before. */
export default function ReadingsPage() {
  const t = useT();
  const language = useLanguage();
  const may = useMay();
  const { data, error } = useRead<ReadingView[]>("/api/supervision/readings", { language });
  return (
    <>
      <PageTitle
        title={t("regulation.readings.title")}
        actions={
          <>
            {may("regulation.follow") && <Go href="/regulation-acknowledged">{t("regulation.readings.follow")}</Go>}
            <Go href="/regulation">{t("regulation.readings.documents")}</Go>
          </>
        }
      />
      <ProblemNote error={error} />
      {data?.length === 0 && (
        <EmptyState title={t("regulation.readings.empty")}>{t("regulation.readings.empty.detail")}</EmptyState>
      )}
      <ul className={style.readings}>
        {data?.map((each) => (
          <li key={each.id} data-waits={waits(each)}>
            <h2 lang={each.language}>
              <Go href={`/regulation-readings/${each.id}`}>{each.title}</Go>
            </h2>
            <p>{each.purpose}</p>
            <p className={style.faint}>
              {t("regulation.readings.from")} <Time at={each.from} mode="day" /> · <Standing reading={each} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Whether it waits, and since when; else when it was confirmed. */
export function Standing({ reading }: { reading: ReadingView }) {
  const t = useT();
  if (reading.confirmedAt) {
    return (
      <>
        {t("regulation.readings.confirmed")} <Time at={reading.confirmedAt} />
      </>
    );
  }
  if (reading.lapsedAt) return t("regulation.readings.lapsed");
  return (
    <strong>
      {t("regulation.readings.waits")} <Time at={reading.askedAt} />
    </strong>
  );
}

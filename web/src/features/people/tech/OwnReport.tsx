import { useState } from "react";
import { useRead } from "@/api/hooks";
import { Go } from "@/lib/go";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { DayPicker, DayWord } from "@/ui/DayPicker";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import type { OwnDay } from "../report";
import { ConfirmDay } from "./ConfirmDay";
import { Confirmed } from "./Confirmed";
import style from "./Report.module.css";
import { Sheet } from "./Sheet";

/** The technician's daily report: the day has filled it in, the technician adds a remark and signs. */
export default function OwnReport() {
  const t = useT();
  // What is owed of a day leads to that day.
  const [day, setDay] = useState(() => new URLSearchParams(window.location.search).get("day") ?? undefined);
  const own = useRead<OwnDay>("/api/reports/own", day ? { day } : undefined);
  const view = own.data;
  return (
    <>
      <PageTitle title={t("people.tech.title")} note={<Go href="/tech">{t("people.tech.to-jobs")}</Go>} />
      <ProblemNote error={own.error} />
      {view && (
        <>
          <DayPicker day={view.sheet.day} today={view.today} onChange={setDay} />
          <Unreported view={view} onDay={setDay} />
          {view.paper ? (
            <Confirmed key={view.sheet.day} view={view} />
          ) : (
            <>
              <Sheet sheet={view.sheet} />
              <ConfirmDay key={view.sheet.day} view={view} />
            </>
          )}
        </>
      )}
    </>
  );
}

/** Other working days that still want a report. */
function Unreported({ view, onDay }: { view: OwnDay; onDay: (day: string) => void }) {
  const t = useT();
  const others = view.unreported.filter((day) => day !== view.sheet.day && day !== view.today);
  if (others.length === 0) return null;
  return (
    <section className={style.panel}>
      <h2>{t("people.tech.unreported", { n: others.length })}</h2>
      <div className={style.days}>
        {others.map((day) => (
          <Button key={day} onClick={() => onDay(day)}>
            <DayWord day={day} />
          </Button>
        ))}
      </div>
    </section>
  );
}

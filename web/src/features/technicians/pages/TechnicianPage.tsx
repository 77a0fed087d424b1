import { useRead } from "@/api/hooks";
import { useMay } from "@/app/session";
import { Go } from "@/lib/go";
import { usePath } from "@/lib/path";
import { useT } from "@/lib/text";
import { InZone } from "@/lib/zone";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { AbsencesPanel } from "./AbsencesPanel";
import { ExtraShifts } from "./ExtraShifts";
import { HoursPanel } from "./HoursPanel";
import { ProfilePanel } from "./ProfilePanel";
import { technicians } from "./read";
import { StockPanel } from "./StockPanel";
import style from "./Technicians.module.css";
import type { TechnicianFile } from "./types";

/** What a technician can do, from where and when, and what lies on the van. */
export default function TechnicianPage() {
  const t = useT();
  const may = useMay();
  const { data: file, error } = useRead<TechnicianFile>(`${technicians}/${usePath("id")}`);
  if (!file) return <ProblemNote error={error} />;
  return (
    <InZone zone={file.zone}>
      <div className={style.page}>
        <PageTitle
          title={file.name}
          note={file.unitName}
          actions={
            <>
              {may("audit.read") && <Go href={`/company/audit?about=${file.id}`}>{t("technicians.audit")}</Go>}
              <Go href="/technicians">{t("technicians.title")}</Go>
            </>
          }
        />
        <AbsencesPanel file={file} />
        <ProfilePanel file={file} />
        <HoursPanel file={file} />
        <ExtraShifts file={file} />
        <StockPanel file={file} />
      </div>
    </InZone>
  );
}

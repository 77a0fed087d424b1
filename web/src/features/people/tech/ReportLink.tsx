import { useRead } from "@/api/hooks";
import { useMay } from "@/app/session";
import { Go } from "@/lib/go";
import { useT } from "@/lib/text";
import { Icon } from "@/ui/Icon";
import type { OwnDay } from "../report";
import style from "./Report.module.css";

/** The way from the day's jobs to the day's report, and whether it is still owed. */
export function ReportLink() {
  const t = useT();
  const may = useMay();
  const { data } = useRead<OwnDay>(may("report.write") ? "/api/reports/own" : undefined);
  if (!data?.asked) return null;
  const late = data.unreported.filter((day) => day !== data.today).length;
  return (
    <Go href="/tech/report" className={style.link} data-late={late > 0 || undefined}>
      <Icon name="document" />
      <span>
        {t("people.tech.title")}
        <small>
          {late > 0
            ? t("people.tech.unreported", { n: late })
            : data.paper
              ? t("people.tech.confirmed")
              : t("people.tech.not-yet")}
        </small>
      </span>
    </Go>
  );
}

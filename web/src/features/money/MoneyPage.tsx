import { useRead } from "@/api/hooks";
import { useMay } from "@/app/session";
import { useT } from "@/lib/text";
import { EmptyState } from "@/ui/EmptyState";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { DataList } from "../lists/DataList";
import { Rows } from "../lists/Rows";
import { countedColumns, heldColumns, unsettledColumns } from "./columns";
import { HandInForm } from "./HandInForm";
import style from "./MoneyPage.module.css";
import { type MoneyDesk, piles } from "./money";

/** The accountant's page: what should be here and is not, and what came in. */
export default function MoneyPage() {
  const t = useT();
  const may = useMay();
  const desk = useRead<MoneyDesk>("/api/money/desk");
  if (desk.error) return <ProblemNote error={desk.error} />;
  if (!desk.data) return null;
  const { held, unsettled, counted } = desk.data;
  return (
    <>
      <PageTitle title={t("money.title")} note={t("money.note", { held: held.length, unsettled: unsettled.length })} />
      {held.length + unsettled.length + counted.length === 0 && (
        <EmptyState title={t("money.empty.title")}>{t("money.empty.text")}</EmptyState>
      )}
      {piles(held).map((pile) => (
        <section key={pile.key} className={style.section} aria-label={pile.technicianName}>
          <h2>{t("money.held.by", { name: pile.technicianName })}</h2>
          <Rows label={pile.technicianName} columns={heldColumns(t)} rows={pile.takings} keyOf={({ id }) => id} />
          {may("money.receive") && <HandInForm pile={pile} />}
        </section>
      ))}
      {unsettled.length > 0 && (
        <section className={style.section}>
          <h2>{t("money.unsettled.title")}</h2>
          <DataList
            name="unsettled"
            label={t("money.unsettled.title")}
            columns={unsettledColumns(may("money.invoice"))}
            rows={unsettled}
            keyOf={({ job }) => job}
            nameOf={({ jobNumber }) => jobNumber}
            file={{ path: "/api/money/unsettled/file" }}
            empty={null}
          />
        </section>
      )}
      {counted.length > 0 && (
        <section className={style.section}>
          <h2>{t("money.counted.title")}</h2>
          <Rows label={t("money.counted.title")} columns={countedColumns(t)} rows={counted} keyOf={({ id }) => id} />
        </section>
      )}
    </>
  );
}

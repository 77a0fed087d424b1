import { useState } from "react";
import { useCommand, useRead } from "@/api/hooks";
import { useMay } from "@/app/session";
import { Go } from "@/lib/go";
import { useLanguage } from "@/lib/language";
import { usePath } from "@/lib/path";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { ClauseChip } from "@/ui/ClauseChip";
import { useDay } from "@/ui/Day";
import { EmptyState } from "@/ui/EmptyState";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { Sum } from "../../charges/Sum";
import { DataList } from "../../lists/DataList";
import { columns } from "../columns";
import { anyUnread, type Figures, type Line, type Named, type Sheet, stale, told } from "../ledger";
import { FigureFields } from "./FigureFields";
import style from "./Ledger.module.css";

interface Close {
  figures: Record<string, Record<string, number>>;
  total: number;
}

/** A ledger's period: what was taken from each account, or would be; whoever may closes it after having seen that. */
export default function PeriodPage() {
  const t = useT();
  const may = useMay();
  const day = useDay();
  const path = `/api/ledgers/${usePath("pack")}/${usePath("ledger")}/periods/${usePath("period")}`;
  const { data, error } = useRead<Named>(path);
  const language = useLanguage();
  const [figures, setFigures] = useState<Figures>({});
  const unread = anyUnread(figures, language);
  const [reckoned, setReckoned] = useState<Named>();
  const reckon = useCommand<{ figures: Close["figures"] }, Named>(`${path}/reckoning`, { onDone: setReckoned });
  const close = useCommand<Close, Named>(`${path}/close`, {
    refresh: stale,
    onDone: () => setReckoned(undefined),
  });
  const shown = reckoned ?? data;
  if (!shown) return <ProblemNote error={error} />;
  const { sheet } = shown;
  const due = sheet.lines.filter(({ closed }) => !closed);
  return (
    <>
      <PageTitle
        title={t("ledgers.period", { name: shown.name, from: day(sheet.from) })}
        note={
          <>
            {sheet.clause && <ClauseChip pack={sheet.pack} clause={sheet.clause} />}{" "}
            {sheet.to && t("ledgers.until", { to: day(sheet.to) })} <Go href="/ledgers">{t("ledgers.title")}</Go>
          </>
        }
      />
      <ProblemNote error={error} />
      {may("ledger.close") && due.length > 0 && (
        <section className={style.close}>
          <h2>{t("ledgers.close.title")}</h2>
          <p className={style.faint}>{t(sheet.over ? "ledgers.close.note" : "ledgers.close.not-over")}</p>
          <FigureFields
            asks={sheet.asks}
            lines={due}
            figures={figures}
            onChange={(next) => {
              setFigures(next);
              setReckoned(undefined);
            }}
          />
          <Waits lines={due} sheet={sheet} />
          <ProblemNote error={reckon.problem ?? close.problem} />
          <div className={style.buttons}>
            {sheet.asks.length > 0 && (
              <Button
                busy={reckon.busy}
                disabled={unread}
                onClick={() => reckon.send({ figures: told(figures, language) })}
              >
                {t("ledgers.reckon")}
              </Button>
            )}
            {sheet.over && sheet.total !== null && sheet.unit && (
              <Button
                kind="main"
                busy={close.busy}
                disabled={unread}
                onClick={() =>
                  sheet.total !== null && close.send({ figures: told(figures, language), total: sheet.total })
                }
              >
                {t("ledgers.close")} (<Sum amount={sheet.total} unit={sheet.unit} />)
              </Button>
            )}
          </div>
        </section>
      )}
      <DataList
        name="ledger"
        label={shown.name}
        columns={columns(t, sheet)}
        rows={sheet.lines}
        keyOf={({ party }) => party}
        nameOf={({ name, orgName }) => name ?? orgName}
        file={{ path: `${path}/file` }}
        empty={<EmptyState title={t("ledgers.empty.title")}>{t("ledgers.empty.text")}</EmptyState>}
      />
    </>
  );
}

/** What is left out, because it may still be contested, or is. */
function Waits({ lines, sheet: { unit } }: { lines: readonly Line[]; sheet: Sheet }) {
  const t = useT();
  const waiting = lines.reduce((sum, line) => sum + line.waiting, 0);
  if (waiting === 0 || !unit) return null;
  return (
    <p>
      {t("ledgers.waiting")} <Sum amount={waiting} unit={unit} />
    </p>
  );
}

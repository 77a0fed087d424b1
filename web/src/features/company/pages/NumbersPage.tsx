import { type FormEvent, useState } from "react";
import { useCommand, useRead } from "@/api/hooks";
import { Problem } from "@/api/problem";
import { useSession } from "@/app/session";
import { useQueryString } from "@/lib/path";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { ClauseChip } from "@/ui/ClauseChip";
import { EmptyState } from "@/ui/EmptyState";
import { TextField } from "@/ui/Field";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { ChooseUnit } from "./Choose";
import style from "./Company.module.css";
import { Gaps } from "./Gaps";
import { useUnits } from "./read";

interface Series {
  series: string;
  name: string;
  pattern: string;
  restart: "month" | "year" | "never";
  next: string;
  afterwards: string | null;
  gapless: boolean;
  pack: string | null;
  version: string | null;
  clause: string;
  periods: readonly { period: string; last: number; written: string | null }[];
}

/** The running numbers of a unit: how the regulation has them written, what comes next, what became of missing ones. */
export default function NumbersPage() {
  const t = useT();
  const own = useSession().unit;
  const [query, setQuery] = useQueryString();
  const { data: units } = useUnits();
  const unit = query.unit ?? units?.find(({ keepsRegister }) => keepsRegister)?.id ?? own;
  const { data, error } = useRead<Series[]>(units ? `/api/number-series/${unit}` : undefined);
  return (
    <div className={style.page}>
      <PageTitle title={t("company.numbers.title")} note={t("company.numbers.note")} />
      <div className={style.bar}>
        <ChooseUnit units={units ?? []} value={unit} onChange={(chosen) => setQuery({ unit: chosen })} />
      </div>
      <ProblemNote error={error} />
      {data?.length === 0 && (
        <EmptyState title={t("company.numbers.none")}>{t("company.numbers.none.detail")}</EmptyState>
      )}
      {data?.map((series) => (
        <SeriesPanel key={`${unit}${series.series}`} unit={unit} series={series} />
      ))}
    </div>
  );
}

function SeriesPanel({ unit, series }: { unit: string; series: Series }) {
  const t = useT();
  const [going, setGoing] = useState(false);
  const [present, ...earlier] = series.periods;
  return (
    <section className={style.panel} aria-label={series.name}>
      <div className={style.line}>
        <h2>
          {series.name}{" "}
          {series.pack && (
            <ClauseChip pack={series.pack} clause={series.clause} version={series.version ?? undefined} />
          )}
        </h2>
        <span className={style.faint}>
          <code>{series.pattern}</code> · {t(`company.numbers.restart.${series.restart}`)}
          {series.gapless && ` · ${t("company.numbers.gapless")}`}
        </span>
      </div>
      <dl className={style.facts}>
        <dt>{t("company.numbers.last")}</dt>
        <dd>{present?.written ?? (present && present.last > 0 ? present.last : t("company.numbers.none-yet"))}</dd>
        <dt>{t("company.numbers.next")}</dt>
        <dd>
          <b>{series.next}</b>
        </dd>
        {series.afterwards && (
          <>
            <dt>{t("company.numbers.afterwards")}</dt>
            <dd>{series.afterwards}</dd>
          </>
        )}
      </dl>
      {present && present.last > 0 && <Gaps unit={unit} series={series.series} period={present.period} />}
      {earlier.length > 0 && (
        <details>
          <summary>{t("company.numbers.earlier", { n: earlier.length })}</summary>
          <ul className={style.list}>
            {earlier.map(({ period, last, written }) => (
              <li key={period}>
                <div className={style.line}>
                  <b>{period}</b> {t("company.numbers.until", { n: last, written: written ?? String(last) })}
                </div>
                <Gaps unit={unit} series={series.series} period={period} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {going ? (
        <GoOn unit={unit} series={series} last={present?.last ?? 0} onEnd={() => setGoing(false)} />
      ) : (
        <div className={style.actions}>
          <Button onClick={() => setGoing(true)}>{t("company.numbers.go-on")}</Button>
        </div>
      )}
    </section>
  );
}

interface GoOnProps {
  unit: string;
  series: Series;
  last: number;
  onEnd: () => void;
}

/** Has the series go on behind a number, as where a paper register was kept until now. */
function GoOn({ unit, series, last, onEnd }: GoOnProps) {
  const t = useT();
  const [seen] = useState(last);
  const [form, setForm] = useState({ last: String(last + 1), reason: "" });
  const path = `/api/number-series/${unit}`;
  const go = useCommand<{ last: number; reason: string }, unknown>(`${path}/${series.series}/last`, {
    method: "PUT",
    refresh: [path],
    onDone: onEnd,
  });
  const wrong = (field: string) => (go.problem instanceof Problem ? go.problem.field(field) : undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!go.busy) go.send({ last: Number(form.last), reason: form.reason }, `"${seen}"`);
  };
  return (
    <form className={style.form} aria-label={t("company.numbers.go-on")} onSubmit={submit}>
      <div className={style.row}>
        <TextField
          label={t("company.numbers.behind")}
          hint={t("company.numbers.behind.hint", { last: seen })}
          type="number"
          required
          min={seen + 1}
          max={999999999}
          wrong={wrong("last")}
          value={form.last}
          onChange={(value) => setForm((before) => ({ ...before, last: value }))}
        />
        <TextField
          label={t("company.numbers.reason")}
          hint={t("company.numbers.reason.hint")}
          required
          maxLength={500}
          wrong={wrong("reason")}
          value={form.reason}
          onChange={(reason) => setForm((before) => ({ ...before, reason }))}
        />
      </div>
      <ProblemNote error={go.problem} fields={false} />
      <div className={style.actions}>
        <Button kind="main" type="submit" busy={go.busy}>
          {t("company.numbers.go-on")}
        </Button>
        <Button kind="bare" onClick={onEnd}>
          {t("company.leave-it")}
        </Button>
      </div>
    </form>
  );
}

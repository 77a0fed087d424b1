import { type FormEvent, useState } from "react";
import { useCommand, useRead } from "@/api/hooks";
import { Problem } from "@/api/problem";
import { useMay, useSession } from "@/app/session";
import { Go, useGo } from "@/lib/go";
import { now } from "@/lib/now";
import { useT } from "@/lib/text";
import { dayIn } from "@/lib/zoned";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { TextField } from "@/ui/Field";
import { FoldingTable } from "@/ui/FoldingTable";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import { usePackNames } from "../../regulation/names";
import { ChooseUnit } from "./Choose";
import style from "./Company.module.css";
import { isDeclared, type Keeper, type Revision, slotsOf, weekdays } from "./calendar";
import { useUnits } from "./read";
import type { Unit } from "./types";

/** The working calendars, who keeps which, and making one for a unit. */
export default function CalendarsPage() {
  const t = useT();
  const may = useMay();
  const names = usePackNames();
  const [making, setMaking] = useState(false);
  const { data: calendars, error } = useRead<Revision[]>("/api/calendars");
  const { data: keepers } = useRead<Keeper[]>("/api/calendars/keepers");
  const { data: units } = useUnits();
  const kept = (calendar: string) =>
    (keepers ?? [])
      .filter((keeper) => keeper.calendar === calendar)
      .flatMap((keeper) => units?.find(({ id }) => id === keeper.unit)?.name ?? [])
      .join(", ");
  return (
    <div className={style.page}>
      <PageTitle
        title={t("company.calendars.title")}
        note={t("company.calendars.note")}
        actions={
          may("calendar.edit") && (
            <Button kind="main" onClick={() => setMaking(true)}>
              {t("company.calendar.make")}
            </Button>
          )
        }
      />
      {making && units && <NewCalendar units={units} onLeave={() => setMaking(false)} />}
      <ProblemNote error={error} />
      {calendars?.length === 0 && (
        <EmptyState title={t("company.calendars.none")}>{t("company.calendars.none.detail")}</EmptyState>
      )}
      {calendars && calendars.length > 0 && (
        <FoldingTable
          rows={calendars}
          keyOf={({ id }) => id}
          columns={[
            {
              heading: t("company.calendar.name"),
              cell: (calendar) => (
                <>
                  <Go href={`/company/calendars/${calendar.id}`}>
                    {isDeclared(calendar) ? names.calendars(calendar.content.name) : calendar.content.name}
                  </Go>
                  {isDeclared(calendar) && <small>{t("company.calendar.declared")}</small>}
                </>
              ),
            },
            {
              heading: t("company.calendar.kept-by"),
              cell: (calendar) => (isDeclared(calendar) ? t("company.calendar.the-rest") : kept(calendar.id)),
            },
            { heading: t("company.unit.zone"), cell: ({ content }) => content.zone },
            {
              heading: t("company.calendar.revision"),
              cell: ({ revision, recorded }) => (
                <>
                  {revision}{" "}
                  <small>
                    <Time at={recorded} mode="day" />
                  </small>
                </>
              ),
            },
          ]}
        />
      )}
    </div>
  );
}

/** Makes a calendar with the same hours from Monday to Friday; everything else follows on its page. */
function NewCalendar({ units, onLeave }: { units: readonly Unit[]; onLeave: () => void }) {
  const t = useT();
  const go = useGo();
  const own = useSession().unit;
  const [unit, setUnit] = useState(units.find(({ id }) => id === own)?.id ?? units[0]?.id ?? "");
  const [form, setForm] = useState({ name: "", hours: "08:30-12:00, 13:30-17:30", reason: "" });
  const make = useCommand<object, Revision>("/api/calendars", {
    refresh: ["/api/calendars"],
    onDone: ({ id }) => go(`/company/calendars/${id}`),
  });
  const change = (changes: Partial<typeof form>) => setForm((before) => ({ ...before, ...changes }));
  const wrong = (field: string) => (make.problem instanceof Problem ? make.problem.field(field) : undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const zone = units.find(({ id }) => id === unit)?.zone ?? "UTC";
    const from = `${dayIn(now(), zone).slice(0, 4)}-01-01`;
    const slots = Object.fromEntries(weekdays.slice(0, 5).map((day) => [day, slotsOf(form.hours)]));
    const content = { name: form.name, zone, weeks: [{ from, slots }], days: [], seasons: [] };
    if (!make.busy) make.send({ unit, content, reason: form.reason });
  };
  return (
    <form className={style.panel} aria-labelledby="new-calendar" onSubmit={submit}>
      <h2 id="new-calendar">{t("company.calendar.make")}</h2>
      <div className={style.row}>
        <ChooseUnit
          label={t("company.calendar.for")}
          hint={t("company.calendar.for.hint")}
          units={units}
          required
          value={unit}
          onChange={setUnit}
        />
        <TextField
          label={t("company.calendar.name")}
          required
          maxLength={200}
          wrong={wrong("content.name")}
          value={form.name}
          onChange={(name) => change({ name })}
        />
        <TextField
          label={t("company.calendar.weekdays")}
          hint={t("company.slots.hint")}
          required
          value={form.hours}
          onChange={(hours) => change({ hours })}
        />
        <TextField
          label={t("company.calendar.reason")}
          required
          maxLength={500}
          wrong={wrong("reason")}
          value={form.reason}
          onChange={(reason) => change({ reason })}
        />
      </div>
      <ProblemNote error={make.problem} fields={false} />
      <div className={style.actions}>
        <Button kind="main" type="submit" busy={make.busy}>
          {t("company.calendar.make")}
        </Button>
        <Button kind="bare" onClick={onLeave}>
          {t("company.leave-it")}
        </Button>
      </div>
    </form>
  );
}

import { useState } from "react";
import { useRead } from "@/api/hooks";
import { Problem } from "@/api/problem";
import { useMay } from "@/app/session";
import { useT } from "@/lib/text";
import { useEdit } from "@/lib/useEdit";
import { Button } from "@/ui/Button";
import { TextField } from "@/ui/Field";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { EditFrame } from "./Frame";
import style from "./Needs.module.css";
import { dispatch, reread, versioned } from "./read";
import type { TravelLine } from "./types";

const path = `${dispatch}/travel`;

/** The company's figures for ways in each zone. */
export default function TravelPage() {
  const t = useT();
  const may = useMay()("dispatch.manage");
  const [open, setOpen] = useState<string>();
  const { data, error } = useRead<TravelLine[]>(path);
  return (
    <div className={style.page}>
      <PageTitle title={t("needs.travel.title")} note={t("needs.travel.note")} />
      <ProblemNote error={error} />
      {data?.map((line) =>
        line.zone === open ? (
          <TravelEdit key={line.zone} line={line} onEnd={() => setOpen(undefined)} />
        ) : (
          <section key={line.zone} className={style.panel} aria-label={t(`needs.area.zone.${line.zone}`)}>
            <h2>{t(`needs.area.zone.${line.zone}`)}</h2>
            <dl className={style.facts}>
              <dt>{t("needs.travel.detour")}</dt>
              <dd>× {line.travel.detour}</dd>
              <dt>{t("needs.travel.parking")}</dt>
              <dd>{line.travel.parkingMinutes}</dd>
              {line.travel.paces.map(({ fromHour, kmh }) => (
                <Pace key={fromHour} hour={fromHour} kmh={kmh} />
              ))}
            </dl>
            {may && (
              <div className={style.actions}>
                <Button onClick={() => setOpen(line.zone)}>
                  {t("needs.travel.change", { zone: t(`needs.area.zone.${line.zone}`) })}
                </Button>
              </div>
            )}
          </section>
        ),
      )}
    </div>
  );
}

function Pace({ hour, kmh }: { hour: number; kmh: number }) {
  const t = useT();
  return (
    <>
      <dt>{t("needs.travel.pace", { hour })}</dt>
      <dd>{kmh}</dd>
    </>
  );
}

interface Row {
  /** Tells rows apart while they are edited; never sent. */
  key: string;
  fromHour: string;
  kmh: string;
}

type Fields = Record<string, unknown> & { detour: string; parking: string; paces: readonly Row[] };

function TravelEdit({ line, onEnd }: { line: TravelLine; onEnd: () => void }) {
  const t = useT();
  const zone = t(`needs.area.zone.${line.zone}`);
  const edit = useEdit<TravelLine, Fields>({
    start: versioned(line),
    reread: () => reread<TravelLine>(path, (each) => each.zone === line.zone),
    toForm: ({ travel }) => ({
      detour: String(travel.detour),
      parking: String(travel.parkingMinutes),
      paces: travel.paces.map(({ fromHour, kmh }) => ({
        key: `${fromHour}`,
        fromHour: `${fromHour}`,
        kmh: `${kmh}`,
      })),
    }),
    toBody: ({ detour, parking, paces }) => ({
      detour: Number(detour),
      parkingMinutes: Number(parking),
      paces: paces
        .map(({ fromHour, kmh }) => ({ fromHour: Number(fromHour), kmh: Number(kmh) }))
        .sort((one, other) => one.fromHour - other.fromHour),
    }),
    path: `${path}/${line.zone}`,
    method: "PUT",
    refresh: [path],
    onDone: onEnd,
  });
  const { form, change } = edit;
  const wrong = (field: string) => (edit.problem instanceof Problem ? edit.problem.field(field) : undefined);
  const set = (key: string, changes: Partial<Row>) =>
    change({ paces: form.paces.map((row) => (row.key === key ? { ...row, ...changes } : row)) });
  return (
    <EditFrame
      title={t("needs.travel.change", { zone })}
      edit={edit}
      label={(field) => t(`needs.travel.${field}`)}
      words={(field, of) =>
        field === "paces" ? of.paces.map(({ fromHour, kmh }) => `${fromHour}:00 ${kmh}`).join(" · ") : String(of[field])
      }
      onLeave={onEnd}
    >
      <div className={style.row}>
        <TextField
          label={t("needs.travel.detour")}
          hint={t("needs.travel.detour.hint")}
          type="number"
          step="0.01"
          min={1}
          max={5}
          required
          wrong={wrong("detour")}
          value={form.detour}
          onChange={(detour) => change({ detour })}
        />
        <TextField
          label={t("needs.travel.parking")}
          type="number"
          min={0}
          max={60}
          required
          wrong={wrong("parkingMinutes")}
          value={form.parking}
          onChange={(parking) => change({ parking })}
        />
      </div>
      <fieldset className={style.plain}>
        <legend>{t("needs.travel.paces")}</legend>
        {form.paces.map((row) => (
          <div key={row.key} className={style.row}>
            <TextField
              label={t("needs.travel.pace.from")}
              type="number"
              min={0}
              max={23}
              required
              value={row.fromHour}
              onChange={(fromHour) => set(row.key, { fromHour })}
            />
            <TextField
              label={t("needs.travel.pace.kmh")}
              type="number"
              min={3}
              max={150}
              required
              value={row.kmh}
              onChange={(kmh) => set(row.key, { kmh })}
            />
            <div className={style.actions}>
              {form.paces.length > 1 && (
                <Button
                  kind="bare"
                  aria-label={t("needs.travel.pace.remove", { hour: row.fromHour })}
                  onClick={() => change({ paces: form.paces.filter(({ key }) => key !== row.key) })}
                >
                  {t("needs.area.remove")}
                </Button>
              )}
            </div>
          </div>
        ))}
        <Button
          kind="bare"
          onClick={() => change({ paces: [...form.paces, { key: crypto.randomUUID(), fromHour: "", kmh: "" }] })}
        >
          {t("needs.travel.pace.add")}
        </Button>
        {wrong("paces")}
      </fieldset>
    </EditFrame>
  );
}

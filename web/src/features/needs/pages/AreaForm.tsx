import { useState } from "react";
import { useCommand, useRead } from "@/api/hooks";
import { Problem } from "@/api/problem";
import { useSession } from "@/app/session";
import { useT } from "@/lib/text";
import { useEdit } from "@/lib/useEdit";
import { AreaField, Field, TextField } from "@/ui/Field";
import { EditFrame, Frame } from "./Frame";
import { GroundMap } from "./GroundMap";
import { cornersOf, cornersText } from "./ground";
import style from "./Needs.module.css";
import { areasPath, useAreas, usePoints } from "./read";
import { type Area, type Zone, zones } from "./types";

type Fields = Record<string, unknown> & { name: string; zone: Zone; places: string; outline: string };

const lines = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

const bodyOf = ({ name, zone, places, outline }: Fields) => {
  const { corners } = cornersOf(outline);
  return { name, zone, places: lines(places), outline: corners.length > 0 ? corners : null };
};

interface FieldsProps {
  form: Fields;
  change: (changes: Partial<Fields>) => void;
  problem: Error | null;
  /** The area that is drawn anew, which is not shown as it was. */
  not?: string;
}

function AreaFields({ form, change, problem, not }: FieldsProps) {
  const t = useT();
  const { data } = useAreas();
  const { data: points } = usePoints();
  const { corners, wrong: line } = cornersOf(form.outline);
  const wrong = (field: string) =>
    problem instanceof Problem ? (problem.field(field) ?? problem.field(`area.${field}`)) : undefined;
  const others = (data?.areas ?? []).map(({ area }) => area).filter(({ id }) => id !== not);
  return (
    <>
      <div className={style.row}>
        <TextField
          label={t("needs.area.name")}
          required
          maxLength={100}
          wrong={wrong("name")}
          value={form.name}
          onChange={(name) => change({ name })}
        />
        <Field label={t("needs.area.zone")} wrong={wrong("zone")}>
          {(control) => (
            <select
              {...control}
              value={form.zone}
              onChange={(event) => change({ zone: event.currentTarget.value as Zone })}
            >
              {zones.map((zone) => (
                <option key={zone} value={zone}>
                  {t(`needs.area.zone.${zone}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <div className={style.row}>
        <AreaField
          label={t("needs.area.places")}
          hint={t("needs.area.places.hint")}
          rows={5}
          wrong={wrong("places")}
          value={form.places}
          onChange={(places) => change({ places })}
        />
        <AreaField
          label={t("needs.area.outline")}
          hint={t("needs.area.outline.hint")}
          rows={5}
          wrong={line === undefined ? wrong("outline") : t("needs.area.outline.wrong", { line })}
          value={form.outline}
          onChange={(outline) => change({ outline })}
        />
      </div>
      {data && points && (
        <GroundMap
          areas={others}
          points={points}
          country={data.country}
          draft={corners}
          onDraft={(drawn) => change({ outline: cornersText(drawn) })}
        />
      )}
    </>
  );
}

/** An area behind the unit's others. */
export function NewArea({ onEnd }: { onEnd: () => void }) {
  const t = useT();
  const own = useSession().unit;
  const { data: units = [] } = useRead<{ id: string; name: string }[]>("/api/organisation/units");
  const [org, setOrg] = useState(own);
  const [form, setForm] = useState<Fields>({ name: "", zone: "urban", places: "", outline: "" });
  const add = useCommand<object>(areasPath, { refresh: [areasPath, "/api/customers"], onDone: onEnd });
  return (
    <Frame
      title={t("needs.area.new")}
      busy={add.busy}
      problem={add.problem}
      held={cornersOf(form.outline).wrong !== undefined}
      onSave={() => add.send({ org, area: bodyOf(form) })}
      onLeave={onEnd}
    >
      <Field label={t("needs.area.org")}>
        {(control) => (
          <select {...control} value={org} onChange={(event) => setOrg(event.currentTarget.value)}>
            {units.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <AreaFields
        form={form}
        change={(changes) => setForm((before) => ({ ...before, ...changes }))}
        problem={add.problem}
      />
    </Frame>
  );
}

/** The same area with other places, another outline or zone. */
export function AreaEdit({ area, onEnd }: { area: Area; onEnd: () => void }) {
  const t = useT();
  const { refetch } = useAreas();
  const edit = useEdit<Area, Fields>({
    start: { value: area, version: `"${area.version}"` },
    reread: async () => {
      const now = (await refetch()).data?.areas.find((each) => each.area.id === area.id)?.area;
      if (!now) throw new Error("The area is gone");
      return { value: now, version: `"${now.version}"` };
    },
    toForm: ({ name, zone, places, outline }) => ({
      name,
      zone,
      places: places.join("\n"),
      outline: cornersText(outline ?? []),
    }),
    toBody: bodyOf,
    path: `${areasPath}/${area.id}`,
    method: "PUT",
    refresh: [areasPath, "/api/customers"],
    onDone: onEnd,
  });
  return (
    <EditFrame
      title={t("needs.area.change", { name: area.name })}
      edit={edit}
      label={(field) => t(`needs.area.${field}`)}
      words={(field, form) => (field === "zone" ? t(`needs.area.zone.${form.zone}`) : String(form[field]))}
      onLeave={onEnd}
    >
      <AreaFields form={edit.form} change={edit.change} problem={edit.problem} not={area.id} />
    </EditFrame>
  );
}

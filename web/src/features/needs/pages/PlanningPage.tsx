import { useState } from "react";
import { readVersioned, type Versioned } from "@/api/client";
import { useRead, useReadVersioned } from "@/api/hooks";
import { Problem } from "@/api/problem";
import { useMay, useSession } from "@/app/session";
import { useQueryString } from "@/lib/path";
import { useT } from "@/lib/text";
import { useEdit } from "@/lib/useEdit";
import { Button } from "@/ui/Button";
import { Field, TextField } from "@/ui/Field";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { EditFrame } from "./Frame";
import style from "./Needs.module.css";
import {
  type Figure,
  groups,
  inMinutes,
  type KeptPlanning,
  limitsOf,
  type PlanningForm,
  planningBody,
  planningForm,
  weights,
} from "./planning";
import { dispatch } from "./read";

const pathOf = (unit: string) => `${dispatch}/units/${unit}/planning`;

/** How a unit plans: what the planner weighs against what, how long it thinks, and what times customers are offered. */
export default function PlanningPage() {
  const t = useT();
  const { unit: own } = useSession();
  const may = useMay()("dispatch.manage");
  const [query, setQuery] = useQueryString();
  const [changing, setChanging] = useState(false);
  const unit = query.unit ?? own;
  const units = useRead<readonly { id: string; name: string }[]>("/api/organisation/units").data ?? [];
  const { data, error } = useReadVersioned<KeptPlanning>(pathOf(unit));
  const from = data?.value.from;
  return (
    <div className={style.page}>
      <PageTitle
        title={t("needs.planning.title")}
        note={t("needs.planning.note")}
        actions={
          units.length > 1 && (
            <Field label={t("needs.planning.unit")}>
              {(control) => (
                <select
                  {...control}
                  value={unit}
                  disabled={changing}
                  onChange={(event) => setQuery({ unit: event.currentTarget.value })}
                >
                  {units.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          )
        }
      />
      <ProblemNote error={error} />
      {data && (
        <p role="status">
          {from === unit
            ? t("needs.planning.from.own")
            : from
              ? t("needs.planning.from.above", { unit: units.find(({ id }) => id === from)?.name ?? "" })
              : t("needs.planning.from.shipped")}
        </p>
      )}
      {data && changing && <PlanningEdit key={unit} unit={unit} start={data} onEnd={() => setChanging(false)} />}
      {data && !changing && (
        <>
          <Figures form={planningForm(data.value.settings)} />
          {may && (
            <div className={style.actions}>
              <Button onClick={() => setChanging(true)}>{t("needs.planning.change")}</Button>
            </div>
          )}
        </>
      )}
    </div>
  );
}

function Figures({ form }: { form: PlanningForm }) {
  const t = useT();
  return (
    <>
      <Compared form={form} />
      {Object.entries(groups).map(([group, figures]) => (
        <section key={group} className={style.panel} aria-label={t(`needs.planning.group.${group}`)}>
          <h2>{t(`needs.planning.group.${group}`)}</h2>
          <dl className={style.facts}>
            {figures.map((figure) => (
              <Shown key={figure} figure={figure} value={form[figure]} />
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}

function Shown({ figure, value }: { figure: Figure; value: string }) {
  const t = useT();
  return (
    <>
      <dt>{t(`needs.planning.${figure}`)}</dt>
      <dd>{t("needs.planning.value", { value: Number(value) })}</dd>
    </>
  );
}

const compared = ["brokenPromise", "lateMinute", "leftOutNormal", "otherTechnician"] as const;

/** What the weights come to, said in minutes of driving: weights mean nothing but beside one another. */
function Compared({ form }: { form: PlanningForm }) {
  const t = useT();
  const sentences = compared.flatMap((weight) => {
    const minutes = inMinutes(form, weight);
    return minutes === undefined ? [] : [t(`needs.planning.compare.${weight}`, { minutes })];
  });
  if (sentences.length === 0) return null;
  return (
    <ul className={style.said}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

interface EditProps {
  unit: string;
  start: Versioned<KeptPlanning>;
  onEnd: () => void;
}

function PlanningEdit({ unit, start, onEnd }: EditProps) {
  const t = useT();
  const path = pathOf(unit);
  const edit = useEdit<KeptPlanning, PlanningForm>({
    start,
    reread: () => readVersioned<KeptPlanning>(path),
    toForm: ({ settings }) => planningForm(settings),
    toBody: planningBody,
    path,
    method: "PUT",
    refresh: [`${dispatch}/units/`, `${dispatch}/windows`],
    onDone: onEnd,
  });
  const { form, change, problem } = edit;
  const wrong = (figure: Figure) => {
    const field = (weights as readonly string[]).includes(figure) ? `weights.${figure}` : figure;
    return problem instanceof Problem ? problem.field(field) : undefined;
  };
  return (
    <EditFrame
      title={t("needs.planning.change")}
      edit={edit}
      label={(figure) => t(`needs.planning.${figure}`)}
      words={(figure, of) => of[figure]}
      onLeave={onEnd}
    >
      <Compared form={form} />
      {Object.entries(groups).map(([group, figures]) => (
        <fieldset key={group} className={style.plain}>
          <legend>{t(`needs.planning.group.${group}`)}</legend>
          <div className={style.row}>
            {figures.map((figure) => {
              const [min, max] = limitsOf(figure);
              return (
                <TextField
                  key={figure}
                  label={t(`needs.planning.${figure}`)}
                  hint={t(`needs.planning.${figure}.hint`)}
                  type="number"
                  min={min}
                  max={max}
                  required
                  wrong={wrong(figure)}
                  value={form[figure]}
                  onChange={(value) => change({ [figure]: value })}
                />
              );
            })}
          </div>
        </fieldset>
      ))}
    </EditFrame>
  );
}

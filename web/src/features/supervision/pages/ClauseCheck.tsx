import { useId } from "react";
import { Go } from "@/lib/go";
import { useT } from "@/lib/text";
import { ClauseChip } from "@/ui/ClauseChip";
import { AreaField, Field } from "@/ui/Field";
import style from "./Checks.module.css";
import { type ClauseLine, keyOf, referenceOf, type Sheet, verdicts } from "./checks";
import type { Said } from "./said";

interface Props {
  sheet: Sheet;
  clause: ClauseLine;
  said: Said;
  /** Begins with the keyboard on it. */
  first: boolean;
  wrong: (field: string) => string | undefined;
  onChange: (said: Said) => void;
}

/** One clause: how the engine counts it was kept, what whoever looked says, and what is to be done where it is not kept. */
export function ClauseCheck({ sheet, clause, said, first, wrong, onChange }: Props) {
  const t = useT();
  const name = useId();
  const set = (changes: Partial<Said>) => onChange({ ...said, ...changes });
  return (
    <li className={style.item} data-check={keyOf(clause)} data-verdict={said.verdict}>
      <fieldset>
        <legend>
          <ClauseChip {...referenceOf(clause)} /> <span lang={clause.language ?? undefined}>{clause.title}</span>
        </legend>
        <CountedKept sheet={sheet} clause={clause} />
        <div className={style.verdicts}>
          {verdicts.map((verdict) => (
            <label key={verdict} data-chosen={said.verdict === verdict}>
              <input
                type="radio"
                name={name}
                // biome-ignore lint/a11y/noAutofocus: the page is this form, and it is gone through by keyboard
                autoFocus={first && said.verdict === verdict}
                checked={said.verdict === verdict}
                onChange={() => set({ verdict })}
              />{" "}
              {t(`supervision.check.verdict.${verdict}`)}
            </label>
          ))}
        </div>
        {said.verdict !== "NOT_LOOKED_AT" && (
          <AreaField
            label={t(said.verdict === "KEPT" ? "supervision.check.remark" : "supervision.check.found")}
            rows={said.verdict === "KEPT" ? 1 : 2}
            maxLength={2000}
            value={said.remark}
            wrong={wrong("remark")}
            onChange={(remark) => set({ remark })}
          />
        )}
        {said.verdict === "NOT_KEPT" && <WhatToDo sheet={sheet} said={said} wrong={wrong} set={set} />}
      </fieldset>
    </li>
  );
}

/** What is counted goes over all issues of the document in that time, and so does what lies behind it. */
function CountedKept({ sheet, clause: { document, clause, figures } }: { sheet: Sheet; clause: ClauseLine }) {
  const t = useT();
  if (figures.raised === 0) return <p className={style.faint}>{t("supervision.check.nothing-asked")}</p>;
  const { unit, from, to } = sheet;
  const behind = `/regulation/${encodeURIComponent(document)}/${encodeURIComponent(clause)}/kept`;
  return (
    <p className={style.counted} data-late={figures.late > 0}>
      <Go href={`${behind}?${new URLSearchParams({ edition: document, unit, from, to })}`}>
        {t("supervision.check.counted", { ...figures, rest: figures.raised - figures.late - figures.met })}
      </Go>
    </p>
  );
}

interface WhatProps extends Pick<Props, "sheet" | "said" | "wrong"> {
  set: (changes: Partial<Said>) => void;
}

function WhatToDo({ sheet, said, wrong, set }: WhatProps) {
  const t = useT();
  return (
    <div className={style.todo}>
      <AreaField
        label={t("supervision.check.remedy")}
        rows={2}
        maxLength={2000}
        value={said.remedy}
        wrong={wrong("remedy")}
        onChange={(remedy) => set({ remedy })}
      />
      <Field label={t("supervision.finding.answerable")} wrong={wrong("answerable")}>
        {(control) => (
          <select
            {...control}
            value={said.answerable || sheet.people[0]?.id}
            onChange={(event) => set({ answerable: event.currentTarget.value })}
          >
            {sheet.people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t("supervision.check.due")} hint={t("supervision.check.due.hint")} wrong={wrong("due")}>
        {(control) => (
          <input
            {...control}
            type="date"
            min={sheet.today}
            value={said.due}
            onChange={(event) => set({ due: event.currentTarget.value })}
          />
        )}
      </Field>
    </div>
  );
}

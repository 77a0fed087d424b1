import { type ReactNode, useState } from "react";
import { useTurned } from "@/api/live/changed";
import { Go } from "@/lib/go";
import { useShortcuts } from "@/lib/shortcuts";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { ClauseChip } from "@/ui/ClauseChip";
import { ClockBar } from "@/ui/ClockBar";
import { Actions } from "./Actions";
import style from "./Duties.module.css";
import { asked, type Duty, standing } from "./duty";

interface Props {
  title: string;
  /** Undefined while they are read. */
  duties: readonly Duty[] | undefined;
  whose?: boolean;
  /** How many there are, when only the first are shown, and what leads to all of them. */
  count?: number;
  all?: ReactNode;
  /** Not more than these at first; the reader may open the rest. */
  first?: number;
}

/** Duties under a heading, as many as there are; nothing without any. Arrows go from one to the next. */
export function DutyList({ title, duties, whose, count = duties?.length, all, first }: Props) {
  const [open, setOpen] = useState(false);
  const turned = useTurned(duties && standing(duties));
  const t = useT();
  const within = `.${style.line}`;
  useShortcuts([
    { keys: "arrowdown", says: t("duties.keys.down"), within, run: (event) => walk(event, 1) },
    { keys: "arrowup", says: t("duties.keys.up"), within, run: (event) => walk(event, -1) },
  ]);
  if (!duties || duties.length === 0) return null;
  const shown = open ? duties : duties.slice(0, first);
  return (
    <section className={style.group}>
      <h2>
        {title} <span className={style.count}>{count}</span>
      </h2>
      <ul className={style.list}>
        {shown.map((duty) => (
          <Line key={duty.id} duty={duty} whose={whose} turned={turned(duty.id)} />
        ))}
      </ul>
      {shown.length < duties.length && (
        <Button onClick={() => setOpen(true)}>{t("lists.more.of", { n: duties.length - shown.length })}</Button>
      )}
      {all}
    </section>
  );
}

function Line({ duty, whose, turned }: { duty: Duty; whose?: boolean; turned: boolean }) {
  const t = useT();
  const clock = asked(duty, (reason) => t(`duties.waiting.${reason}`));
  const who = whose ? clock.who || t("ui.rail.nobody") : duty.roleName && t("duties.as", { role: duty.roleName });
  return (
    <li className={style.line} data-late={duty.status === "late"} data-changed={turned}>
      <div className={style.what}>
        <span className={style.words}>{duty.what}</span> <ClauseChip {...clock.clause} />
        <span className={style.who}>{who}</span>
      </div>
      <div className={style.case}>
        {duty.title && (
          <Go href={duty.title.path} data-walk>
            {duty.title.number}
          </Go>
        )}
        {duty.title?.about && <span className={`clamped ${style.about}`}>{duty.title.about}</span>}
      </div>
      <div className={style.clock}>
        <ClockBar {...clock} />
      </div>
      <Actions duty={duty} />
    </li>
  );
}

/** To the case of the line above or below. */
function walk(event: KeyboardEvent, step: number) {
  const lines = [...document.querySelectorAll<HTMLElement>(`.${style.line}`)];
  const here = lines.findIndex((line) => line.contains(event.target as HTMLElement));
  lines[here + step]?.querySelector<HTMLElement>("[data-walk], button")?.focus();
}

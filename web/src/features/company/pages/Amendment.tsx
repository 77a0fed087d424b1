import { useEffect } from "react";
import { useCommand } from "@/api/hooks";
import { Go } from "@/lib/go";
import { useT } from "@/lib/text";
import { TextField } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import style from "./Company.module.css";
import type { CalendarContent } from "./calendar";

interface Effect {
  running: number;
  reckoned: number;
  earlier: number;
  later: number;
  first: readonly {
    obligation: string;
    clause: string;
    title: { number: string; about: string | null; path: string } | null;
    from: string;
    to: string;
  }[];
}

interface Props {
  calendar: string;
  /** As it would be. */
  content: CalendarContent;
  reason: string;
  movesOpen: boolean;
  wrong?: string;
  onChange: (changes: { reason?: string; movesOpen?: boolean }) => void;
}

const settles = 600;

/** Why a calendar is amended, and whether that moves deadlines that are running: how many it would, and which first. */
export function Amendment({ calendar, content, reason, movesOpen, wrong, onChange }: Props) {
  const t = useT();
  const choice = (moves: boolean, words: string) => (
    <label className={style.tick}>
      <input
        type="radio"
        name="moves-open"
        checked={movesOpen === moves}
        onChange={() => onChange({ movesOpen: moves })}
      />
      <span>{words}</span>
    </label>
  );
  return (
    <>
      <TextField
        label={t("company.calendar.reason")}
        hint={t("company.calendar.reason.hint")}
        required
        maxLength={500}
        wrong={wrong}
        value={reason}
        onChange={(typed) => onChange({ reason: typed })}
      />
      <fieldset className={style.plain}>
        <legend>{t("company.effect.question")}</legend>
        {choice(false, t("company.effect.stay"))}
        {choice(true, t("company.effect.move"))}
      </fieldset>
      <EffectNote calendar={calendar} content={content} />
    </>
  );
}

/** What open deadlines would do, reckoned once the form has rested. */
function EffectNote({ calendar, content }: { calendar: string; content: CalendarContent }) {
  const t = useT();
  const effect = useCommand<CalendarContent, Effect>(`/api/obligations/calendars/${calendar}/effect`);
  const asked = JSON.stringify(content);
  const ask = effect.send;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when the calendar reads otherwise, not when it is drawn again
  useEffect(() => {
    const timer = setTimeout(() => ask(JSON.parse(asked)), settles);
    return () => clearTimeout(timer);
  }, [asked]);
  if (effect.problem) return <ProblemNote error={effect.problem} />;
  const { result } = effect;
  if (!result) return <p className={style.faint}>{t("company.effect.reckoning")}</p>;
  const moved = result.earlier + result.later;
  return (
    <div className={style.warning} role="status">
      <p>
        {t("company.effect.counts", { running: result.running, later: result.later, earlier: result.earlier })}{" "}
        {result.reckoned < result.running && t("company.effect.some", { n: result.reckoned })}
      </p>
      {moved > 0 && (
        <ul className={style.list}>
          {result.first.map((each) => (
            <li key={each.obligation}>
              § {each.clause}{" "}
              {each.title && (
                <>
                  <Go href={each.title.path}>{each.title.number}</Go> {each.title.about}{" "}
                </>
              )}
              <Time at={each.from} mode="absolute" /> → <Time at={each.to} mode="absolute" />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

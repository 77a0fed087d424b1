import { type ReactNode, useState } from "react";
import { Problem } from "@/api/problem";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import style from "./BulkBar.module.css";
import { type BulkAction, useBulk } from "./bulk";

interface Props<R> {
  actions: readonly BulkAction<R>[];
  chosen: readonly R[];
  /** What a row is called where it is refused. */
  nameOf: (row: R) => ReactNode;
  keyOf: (row: R) => string;
  /** Paths whose readings are stale afterwards. */
  refresh: readonly string[];
  onChoose: (rows: readonly R[]) => void;
}

/** What can be done to the rows chosen, how far it has come, and which of them were refused and why. */
export function BulkBar<R>({ actions, chosen, nameOf, keyOf, refresh, onChoose }: Props<R>) {
  const t = useT();
  const [begun, setBegun] = useState<string>();
  const { progress, run, stop, forget } = useBulk<R>(refresh);
  const action = actions.find(({ key }) => key === begun);
  if (chosen.length === 0 && !progress) return null;
  const send = (of: Parameters<typeof run>[1]) => {
    setBegun(undefined);
    void run(chosen, of).then(() => onChoose([]));
  };
  return (
    <section className={style.bar} aria-label={t("lists.bulk")}>
      {chosen.length > 0 && !progress?.running && (
        <div className={style.actions}>
          <b>{t("lists.bulk.chosen", { n: chosen.length })}</b>
          {actions.map(({ key, label }) => (
            <Button key={key} aria-expanded={begun === key} onClick={() => setBegun(begun === key ? undefined : key)}>
              {label}
            </Button>
          ))}
          <Button kind="bare" onClick={() => onChoose([])}>
            {t("lists.bulk.none")}
          </Button>
        </div>
      )}
      {action && chosen.length > 0 && !progress?.running && <div className={style.form}>{action.form(send)}</div>}
      {progress?.running && (
        <div className={style.actions}>
          <progress
            aria-label={t("lists.bulk.progress")}
            max={progress.all}
            value={progress.done + progress.refused.length}
          />
          {t("lists.bulk.running", { done: progress.done + progress.refused.length, all: progress.all })}
          <Button onClick={stop}>{t("lists.bulk.stop")}</Button>
        </div>
      )}
      {progress && !progress.running && (
        <div role="status">
          <div className={style.actions}>
            {t("lists.bulk.done", {
              done: progress.done,
              refused: progress.refused.length,
              left: progress.all - progress.done - progress.refused.length,
            })}
            <Button kind="bare" onClick={forget}>
              {t("lists.bulk.forget")}
            </Button>
          </div>
          {progress.refused.length > 0 && (
            <ul className={style.refused}>
              {progress.refused.map(({ row, problem }) => (
                <li key={keyOf(row)}>
                  <b>{nameOf(row)}</b> {reason(problem) ?? t("ui.problem.offline")}
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </section>
  );
}

/** Undefined where no answer came. */
function reason(problem: Error): string | undefined {
  if (!(problem instanceof Problem)) return undefined;
  const fields = problem.fields.map(({ detail }) => detail);
  return [problem.title || problem.message, problem.detail, ...fields].filter(Boolean).join(" – ");
}

import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import style from "./Windows.module.css";
import { bestOf, byDay, type Promised, useSaid, type Window } from "./windows";

interface Props {
  windows: readonly Window[];
  /** The one that is promised, or will be. */
  chosen?: Promised;
  busy?: boolean;
  /** Left out for whoever may only look. */
  onChoose?: (window: Window) => void;
}

/** When somebody can come: what suits best first, then every time there is; full ones say why they are. */
export function WindowList({ windows, chosen, busy = false, onChoose }: Props) {
  const t = useT();
  const { day, hours, whole } = useSaid();
  const best = bestOf(windows);
  const choice = (window: Window, words: string, first = false) => (
    <Button
      className={style.choice}
      autoFocus={first}
      disabled={!onChoose}
      busy={busy}
      aria-pressed={window.from === chosen?.from}
      onClick={() => onChoose?.(window)}
    >
      {words}
      <small>
        {window.technician}
        {!window.keeps && ` · ${t("dispatch.window.late")}`}
      </small>
    </Button>
  );
  return (
    <>
      {best.length === 0 && <p>{t("dispatch.window.none")}</p>}
      <ol className={style.best} aria-label={t("dispatch.window.best")}>
        {best.map((window, index) => (
          <li key={window.from}>{choice(window, whole(window), index === 0)}</li>
        ))}
      </ol>
      <details open={best.length === 0 || undefined}>
        <summary>{t("dispatch.window.all", { n: windows.filter(({ rank }) => rank !== null).length })}</summary>
        {byDay(windows).map((those) => (
          <section key={those[0]?.from} className={style.day}>
            <h3>{day(those[0]?.from ?? "")}</h3>
            <ul>
              {those.map((window) => (
                <li key={window.from}>
                  {window.rank === null ? (
                    <span className={style.full}>
                      {hours(window)}
                      <small>{t(`dispatch.window.why.${window.why}`)}</small>
                    </span>
                  ) : (
                    choice(window, hours(window))
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </details>
    </>
  );
}

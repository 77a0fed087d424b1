import { useCommand, usePending, useRead } from "@/api/hooks";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { ProblemNote } from "@/ui/ProblemNote";
import style from "./Columns.module.css";
import { arranged, type Column, headingOf } from "./column";
import { Fold } from "./Fold";

const path = "/api/lists/layouts";

/** The columns somebody wants of a list, and whether that is known yet; when it cannot be known the list comes as it is. */
export function useLayout(list: string): { wish: readonly string[] | undefined; known: boolean } {
  const { data, isPending } = useRead<Record<string, string[]>>(path);
  const wanted = usePending<string[] | undefined>(`${path}/${list}`);
  return { wish: wanted ?? data?.[list], known: !isPending };
}

/** Which columns a list shows and in which order, kept for the person. */
export function Columns<R>({ list, columns }: { list: string; columns: readonly Column<R>[] }) {
  const t = useT();
  const { wish } = useLayout(list);
  const keep = useCommand<string[]>(`${path}/${list}`, {
    method: "PUT",
    content: (keys) => ({ columns: keys }),
    refresh: [path],
    inTurn: true,
  });
  const forget = useCommand(`${path}/${list}`, { method: "DELETE", refresh: [path] });
  const data = columns.filter(({ tool }) => !tool);
  const shown = arranged(data, wish).map(({ key }) => key);
  const hidden = data.filter(({ key }) => !shown.includes(key)).map(({ key }) => key);
  const arrange = (keys: string[]) => {
    if (keys.length > 0) keep.send(keys);
  };
  const move = (key: string, by: number) => {
    const next = shown.filter((each) => each !== key);
    next.splice(shown.indexOf(key) + by, 0, key);
    arrange(next);
  };
  const words = (key: string) => {
    const column = data.find((each) => each.key === key);
    return column ? headingOf(column, t) : key;
  };
  return (
    <Fold icon="columns" label={t("lists.columns")}>
      {() => (
        <>
          <ul className={style.columns}>
            {[...shown, ...hidden].map((key) => {
              const at = shown.indexOf(key);
              return (
                <li key={key}>
                  <label>
                    <input
                      type="checkbox"
                      checked={at >= 0}
                      disabled={at >= 0 && shown.length === 1}
                      onChange={() => arrange(at >= 0 ? shown.filter((each) => each !== key) : [...shown, key])}
                    />
                    {words(key)}
                  </label>
                  {at >= 0 && (
                    <span>
                      <Button
                        kind="bare"
                        disabled={at === 0}
                        aria-label={t("lists.columns.earlier", { column: words(key) })}
                        onClick={() => move(key, -1)}
                      >
                        <Icon name="up" />
                      </Button>
                      <Button
                        kind="bare"
                        disabled={at === shown.length - 1}
                        aria-label={t("lists.columns.later", { column: words(key) })}
                        onClick={() => move(key, 1)}
                      >
                        <Icon name="chevron" />
                      </Button>
                    </span>
                  )}
                </li>
              );
            })}
          </ul>
          <ProblemNote error={keep.problem ?? forget.problem} />
          {wish && (
            <Button busy={forget.busy} onClick={() => forget.send()}>
              {t("lists.columns.reset")}
            </Button>
          )}
        </>
      )}
    </Fold>
  );
}

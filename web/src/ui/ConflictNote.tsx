import { useT } from "@/lib/text";
import type { Conflict, Form } from "@/lib/useEdit";
import { Button } from "./Button";
import style from "./ConflictNote.module.css";

interface Props<F extends Form> {
  conflict: Conflict<F> | undefined;
  /** Somebody changed it, and nothing was sent yet. */
  behind?: boolean;
  /** What a field is called. */
  label: (field: keyof F & string) => string;
  /** What stands in a field, for people; empty text where nothing does. */
  words: (field: keyof F & string, form: F) => string;
  mine: F;
}

/** Somebody else changed it meanwhile: theirs beside yours, and which of the two counts. */
export function ConflictNote<F extends Form>({ conflict, behind = false, label, words, mine }: Props<F>) {
  const t = useT();
  if (!conflict) {
    return (
      <p className={style.behind} role="status">
        {behind && t("ui.conflict.behind")}
      </p>
    );
  }
  const shown = (text: string) => text || t("ui.conflict.nothing");
  return (
    <div className={style.note} role="alert">
      <p>
        <b>{t("ui.conflict.title")}</b> {t(conflict.fields.length > 0 ? "ui.conflict.detail" : "ui.conflict.same")}
      </p>
      {conflict.fields.length > 0 && (
        <table className={style.table}>
          <thead>
            <tr>
              <th scope="col">{t("ui.conflict.field")}</th>
              <th scope="col">{t("ui.conflict.theirs")}</th>
              <th scope="col">{t("ui.conflict.yours")}</th>
            </tr>
          </thead>
          <tbody>
            {conflict.fields.map((field) => (
              <tr key={field}>
                <th scope="row">{label(field)}</th>
                <td>{shown(words(field, conflict.theirs))}</td>
                <td>{shown(words(field, mine))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className={style.actions}>
        {conflict.fields.length > 0 && (
          <Button kind="main" onClick={conflict.keepMine}>
            {t("ui.conflict.keep-mine")}
          </Button>
        )}
        <Button onClick={conflict.takeTheirs}>{t("ui.conflict.take-theirs")}</Button>
      </div>
    </div>
  );
}

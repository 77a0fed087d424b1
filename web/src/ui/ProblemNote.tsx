import { Problem } from "@/api/problem";
import { useT } from "@/lib/text";
import { ClauseChip } from "./ClauseChip";
import { Icon } from "./Icon";
import style from "./ProblemNote.module.css";

/** Whether the page itself is at fault. A network that is not there throws a `TypeError` too, in each browser's own words. */
function isOurs(error: Error): boolean {
  if (error instanceof TypeError) return !/fetch|network|load failed|import/i.test(error.message);
  return error instanceof ReferenceError || error instanceof RangeError;
}

/** What went wrong as title and remedy, in words; a lost connection and a failing server have words of their own. */
export function useProblem(error: Error | null | undefined): { title: string; detail: string } | undefined {
  const t = useT();
  if (!error) return undefined;
  if (isOurs(error)) return { title: t("ui.problem.page"), detail: t("ui.problem.page.detail") };
  if (!(error instanceof Problem)) return { title: t("ui.problem.offline"), detail: t("ui.problem.offline.detail") };
  if (error.title) return { title: error.title, detail: error.detail };
  if (error.status === 404) return { title: t("ui.problem.missing"), detail: t("ui.problem.missing.detail") };
  if (error.status === 403) return { title: t("ui.problem.forbidden"), detail: t("ui.problem.forbidden.detail") };
  return { title: t("ui.problem.server"), detail: t("ui.problem.server.detail", { status: error.status }) };
}

interface Props {
  error: Error | null | undefined;
  fields?: boolean;
  /** What a field is called on this page; left out where what is wrong stands beside the field alone. */
  nameOf?: (field: string) => string | undefined;
}

/** A refusal where it happened: what, why, what to do, and by which clause. Renders nothing without an error. */
export function ProblemNote({ error, fields = true, nameOf }: Props) {
  const words = useProblem(error);
  if (!words) return null;
  const problem = error instanceof Problem ? error : undefined;
  return (
    <div className={style.note} role="alert">
      <div className={style.title}>
        <Icon name="alert" />
        <span>{words.title}</span>
        {problem?.clause && <ClauseChip {...problem.clause} />}
      </div>
      {words.detail && <p>{words.detail}</p>}
      {fields && problem && problem.fields.length > 0 && (
        <ul className={style.fields}>
          {problem.fields.map((field) => (
            <li key={field.field}>
              {nameOf?.(field.field) && <b>{nameOf(field.field)}: </b>}
              {field.detail}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

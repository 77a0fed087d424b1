import { useQuery } from "@tanstack/react-query";
import { command } from "@/api/client";
import { useT } from "@/lib/text";
import { ProblemNote } from "@/ui/ProblemNote";
import { WindowList } from "./WindowList";
import style from "./Windows.module.css";
import { type Promised, useSaid, type Window } from "./windows";

interface Props {
  /** What is known of the call so far; empty text for what is not. */
  site: string;
  unit: string;
  symptom: string;
  chosen?: Promised;
  /** Left out for whoever may not promise. */
  onChoose?: (window: Promised | undefined) => void;
}

/** "When can you come?" while somebody is on the line: the time that is chosen is promised when the call is registered. */
export default function DeskWindows({ site, unit, symptom, chosen, onChoose }: Props) {
  const t = useT();
  const { whole } = useSaid();
  const talk = { kind: "repair", site: site || undefined, unit: unit || undefined, symptom: symptom || undefined };
  const { data, error } = useQuery({
    queryKey: ["/api/dispatch/windows", talk],
    queryFn: () => command<readonly Window[]>("/api/dispatch/windows", talk),
    placeholderData: (before) => before,
  });
  const choose = ({ from, to }: Window) => onChoose?.(from === chosen?.from ? undefined : { from, to });
  return (
    <section className={style.panel} aria-label={t("dispatch.window.title")}>
      <ProblemNote error={error} />
      {data && <WindowList windows={data} chosen={chosen} onChoose={onChoose && choose} />}
      {data && onChoose && !chosen && <p>{t("dispatch.window.press")}</p>}
      <p role="status">{chosen && t("dispatch.window.chosen", { hours: whole(chosen) })}</p>
    </section>
  );
}

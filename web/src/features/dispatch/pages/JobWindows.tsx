import { useEffect, useRef, useState } from "react";
import { useCommand, useRead } from "@/api/hooks";
import { useMay } from "@/app/session";
import { useShortcut } from "@/lib/shortcuts";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { ProblemNote } from "@/ui/ProblemNote";
import { WindowList } from "./WindowList";
import style from "./Windows.module.css";
import { type Promised, useSaid, type Window } from "./windows";

interface Props {
  job: string;
  /** Of the job's schedule, as it was read. */
  version: number;
  promised?: Promised;
  /** What was said on the telephone already: it is promised at once. */
  wanted?: Promised;
}

/** What the customer was told, and "when can you come?": one press promises the time. */
export default function JobWindows({ job, version, promised, wanted }: Props) {
  const t = useT();
  const { whole } = useSaid();
  const may = useMay()("job.assign");
  const [open, setOpen] = useState(false);
  const windows = useRead<readonly Window[]>(open ? `/api/dispatch/jobs/${job}/windows` : undefined);
  const command = useCommand<Promised>(`/api/dispatch/jobs/${job}/appointment`, {
    refresh: ["/api/jobs", "/api/dispatch/", "/api/calls"],
    onDone: () => setOpen(false),
  });
  const promise = async ({ from, to }: Promised) => {
    try {
      await command.attempt({ from, to }, `"${version}"`);
    } catch {
      // It is refused because it is taken by now, or the job is another: then other times are wanted.
      setOpen(true);
      void windows.refetch();
    }
  };
  const begun = useRef(false);
  useEffect(() => {
    if (!wanted || begun.current) return;
    begun.current = true;
    void promise(wanted);
  });
  useShortcut(may ? { keys: "p", says: t("dispatch.window.ask"), run: () => setOpen(!open) } : undefined);
  return (
    <section className={style.panel} aria-label={t("dispatch.window.title")}>
      {promised && <p role="status">{t("dispatch.promised", { hours: whole(promised) })}</p>}
      <ProblemNote error={command.problem ?? windows.error} />
      <div>
        <Button aria-expanded={open} aria-keyshortcuts={may ? "p" : undefined} onClick={() => setOpen(!open)}>
          {t("dispatch.window.ask")} {may && <kbd>p</kbd>}
        </Button>
      </div>
      {open && windows.data && (
        <WindowList
          windows={windows.data}
          chosen={promised}
          busy={command.busy}
          onChoose={may ? (window) => void promise(window) : undefined}
        />
      )}
    </section>
  );
}

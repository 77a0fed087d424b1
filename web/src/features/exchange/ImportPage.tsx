import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useCommand, useRead } from "@/api/hooks";
import { Go, useGo } from "@/lib/go";
import { usePath } from "@/lib/path";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { Faults } from "./Faults";
import style from "./Import.module.css";
import { MappingForm } from "./MappingForm";
import { Outcome } from "./Outcome";
import type { ImportFile, Mapping } from "./types";

const LOOK_AGAIN_MS = 1000;

/** One file on its way in: which column is which field, the dry run, the run, what was refused. */
export default function ImportPage() {
  const t = useT();
  const path = `/api/exchange/imports/${usePath("id")}`;
  const { data: file, error } = useRead<ImportFile>(path);
  useLookAgain(path, file?.state === "checking" || file?.state === "running");
  if (!file) return <ProblemNote error={error} />;
  const open = file.state === "uploaded" || file.state === "checked" || file.state === "stopped";
  return (
    <>
      <PageTitle
        title={file.fileName}
        note={t("exchange.file.note", {
          kind: t(`exchange.kind.${file.kind}`),
          n: file.total,
          encoding: file.encoding,
          state: t(`exchange.state.${file.state}`),
        })}
        actions={<Go href="/import">{t("exchange.list.title")}</Go>}
      />
      {file.trouble && (
        <p className={style.trouble} role="alert">
          {file.trouble}
        </p>
      )}
      {file.state !== "uploaded" && <Outcome file={file} />}
      <Commands file={file} path={path} />
      {file.tally.faulty > 0 && file.state !== "uploaded" && file.state !== "checking" && (
        <Faults key={file.state} path={path} />
      )}
      {open && <MappingPart file={file} path={path} />}
    </>
  );
}

function MappingPart({ file, path }: { file: ImportFile; path: string }) {
  const check = useCommand<Mapping>(`${path}/check`, { refresh: ["/api/exchange/imports"] });
  return <MappingForm file={file} busy={check.busy} problem={check.problem} onCheck={check.send} />;
}

function Commands({ file, path }: { file: ImportFile; path: string }) {
  const t = useT();
  const go = useGo();
  const refresh = ["/api/exchange/imports"];
  const run = useCommand(`${path}/run`, { refresh });
  const stop = useCommand(`${path}/stop`, { refresh });
  const discard = useCommand(path, { method: "DELETE", refresh, onDone: () => go("/import") });
  const mayRun = file.state === "checked" || file.state === "stopped";
  const underWay = file.state === "checking" || file.state === "running";
  const writes = file.tally.added + file.tally.changed;
  return (
    <div className={style.row}>
      {mayRun && (
        <Button kind="main" busy={run.busy} onClick={() => run.send()}>
          {file.done > 0 ? t("exchange.go-on") : t("exchange.run", { n: writes })}
        </Button>
      )}
      {underWay && (
        <Button busy={stop.busy} onClick={() => stop.send()}>
          {t("exchange.stop")}
        </Button>
      )}
      {!underWay && file.state !== "done" && file.done === 0 && (
        <Button kind="bare" busy={discard.busy} onClick={() => discard.send()}>
          {t("exchange.discard")}
        </Button>
      )}
      <ProblemNote error={run.problem ?? stop.problem ?? discard.problem} />
    </div>
  );
}

/** While the server works on it, the page follows. */
function useLookAgain(path: string, on: boolean) {
  const client = useQueryClient();
  useEffect(() => {
    if (!on) return;
    const again = setInterval(() => void client.invalidateQueries({ queryKey: [path, null] }), LOOK_AGAIN_MS);
    return () => clearInterval(again);
  }, [client, path, on]);
}

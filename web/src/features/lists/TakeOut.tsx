import { useState } from "react";
import { download } from "@/api/client";
import { useT } from "@/lib/text";
import { useZone } from "@/lib/zone";
import { Button } from "@/ui/Button";
import { ProblemNote } from "@/ui/ProblemNote";
import { Fold } from "./Fold";
import style from "./Views.module.css";

/** Where the server makes a file of a list, and the filter the page asked it with. */
export interface ListFile {
  path: string;
  query?: Record<string, string>;
}

interface Props {
  file: ListFile;
  /** Keys of the columns as they are shown. */
  columns: readonly string[];
  /** The column the browser sorts by, `-` before it for the other way round. */
  sort?: string;
}

const formats = ["xlsx", "csv"] as const;

/** The list as it is seen, all its rows, as a file. */
export function TakeOut({ file, columns, sort }: Props) {
  const t = useT();
  const zone = useZone();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Error>();
  const take = async (format: (typeof formats)[number], fold: () => void) => {
    setBusy(true);
    setProblem(undefined);
    try {
      await download(file.path, { ...file.query, format, columns: columns.join(","), sort, zone });
      fold();
    } catch (failure) {
      setProblem(failure as Error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Fold icon="export" label={t("lists.file")}>
      {(fold) => (
        <>
          <p className={style.hint}>{t("lists.file.hint")}</p>
          {formats.map((format) => (
            <Button key={format} busy={busy} onClick={() => void take(format, fold)}>
              {t(`lists.file.${format}`)}
            </Button>
          ))}
          <ProblemNote error={problem ?? null} />
        </>
      )}
    </Fold>
  );
}

import { useState } from "react";
import { useCommand, useRead } from "@/api/hooks";
import { Go, useGo } from "@/lib/go";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { Field } from "@/ui/Field";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import style from "./Import.module.css";
import type { ImportKind, ImportLine } from "./types";

const kinds: readonly ImportKind[] = ["customers", "units", "history"];

/** Files of other systems: bring one in, and see what became of the latest ones. */
export default function ImportList() {
  const t = useT();
  const { data, error } = useRead<ImportLine[]>("/api/exchange/imports");
  return (
    <>
      <PageTitle title={t("exchange.list.title")} note={t("exchange.list.note")} />
      <Upload />
      <ProblemNote error={error} />
      {data?.length === 0 && (
        <EmptyState title={t("exchange.list.empty")}>{t("exchange.list.empty.detail")}</EmptyState>
      )}
      {data && data.length > 0 && <Table rows={data} />}
    </>
  );
}

function Upload() {
  const t = useT();
  const go = useGo();
  const [kind, setKind] = useState<ImportKind>("customers");
  const [file, setFile] = useState<File>();
  const upload = useCommand<FormData, { id: string }>("/api/exchange/imports", {
    refresh: ["/api/exchange/imports"],
    onDone: ({ id }) => go(`/import/${id}`),
  });
  const send = () => {
    if (!file) return;
    const form = new FormData();
    form.append("kind", kind);
    form.append("file", file);
    upload.send(form);
  };
  return (
    <section className={style.panel} aria-label={t("exchange.upload")}>
      <fieldset className={style.kinds}>
        <legend>{t("exchange.upload.kind")}</legend>
        {kinds.map((each) => (
          <label key={each}>
            <input type="radio" name="kind" checked={kind === each} onChange={() => setKind(each)} />
            <span>
              <b>{t(`exchange.kind.${each}`)}</b>
              <small>{t(`exchange.kind.${each}.hint`)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <div className={style.upload}>
        <Field label={t("exchange.upload.file")} hint={t("exchange.upload.hint")}>
          {(control) => (
            <input
              {...control}
              type="file"
              accept=".csv,.txt,.tsv,.xlsx"
              onChange={(event) => setFile(event.currentTarget.files?.[0])}
            />
          )}
        </Field>
        <Button kind="main" disabled={!file} busy={upload.busy} onClick={send}>
          {t("exchange.upload")}
        </Button>
      </div>
      <ProblemNote error={upload.problem} />
    </section>
  );
}

function Table({ rows }: { rows: readonly ImportLine[] }) {
  const t = useT();
  return (
    <div className={style.scroll}>
      <table className={style.table}>
        <thead>
          <tr>
            <th scope="col">{t("exchange.column.file")}</th>
            <th scope="col">{t("exchange.column.kind")}</th>
            <th scope="col">{t("exchange.column.state")}</th>
            <th scope="col">{t("exchange.column.rows")}</th>
            <th scope="col">{t("exchange.column.by")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>
                <Go href={`/import/${row.id}`}>{row.fileName}</Go>
              </td>
              <td>{t(`exchange.kind.${row.kind}`)}</td>
              <td>{t(`exchange.state.${row.state}`)}</td>
              <td>{t("exchange.rows", { n: row.total })}</td>
              <td>
                {row.by}
                <small>
                  <Time at={row.uploadedAt} mode="absolute" />
                </small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

import { useState } from "react";
import { useCommand, useRead } from "@/api/hooks";
import { useMay } from "@/app/session";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { FoldingTable } from "@/ui/FoldingTable";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { EstimateEdit, NewEstimate } from "./EstimateForm";
import style from "./Needs.module.css";
import { dispatch, useAbout, useParts, useTermName } from "./read";
import type { EstimateLine } from "./types";

const path = `${dispatch}/estimates`;

/** What kinds of work take, beside what they really took. */
export default function EstimatesPage() {
  const t = useT();
  const may = useMay()("dispatch.manage");
  const [open, setOpen] = useState<string>();
  const { data, error } = useRead<EstimateLine[]>(path);
  const edited = data?.find(({ estimate }) => estimate.id === open);
  const end = () => setOpen(undefined);
  return (
    <div className={style.page}>
      <PageTitle
        title={t("needs.estimates.title")}
        note={t("needs.estimates.note")}
        actions={
          may && (
            <Button kind="main" onClick={() => setOpen("")}>
              {t("needs.estimate.new")}
            </Button>
          )
        }
      />
      <ProblemNote error={error} />
      {open === "" && <NewEstimate onEnd={end} />}
      {edited && <EstimateEdit key={edited.estimate.id} line={edited} onEnd={end} />}
      {data && <EstimateTable lines={data} may={may} onChange={setOpen} />}
    </div>
  );
}

interface TableProps {
  lines: readonly EstimateLine[];
  may: boolean;
  onChange: (id: string) => void;
}

function EstimateTable({ lines, may, onChange }: TableProps) {
  const t = useT();
  const about = useAbout();
  const name = useTermName();
  const parts = useParts();
  return (
    <FoldingTable
      rows={lines}
      keyOf={({ estimate }) => estimate.id}
      columns={[
        { heading: t("needs.estimate.about"), cell: ({ estimate, model }) => about(estimate, model) },
        {
          heading: t("needs.estimate.minutes"),
          figure: true,
          cell: ({ estimate }) => t("needs.estimate.minutes.short", { n: estimate.minutes }),
        },
        {
          heading: t("needs.estimate.took"),
          cell: ({ median, visits }) =>
            median === null ? t("needs.estimate.took.none") : t("needs.estimate.took.line", { median, visits }),
        },
        { heading: t("needs.estimate.people"), figure: true, cell: ({ estimate }) => estimate.people },
        {
          heading: t("needs.estimate.skills"),
          cell: ({ estimate }) => estimate.skills.map((code) => name("skill", code)).join(", "),
        },
        {
          heading: t("needs.estimate.tools"),
          cell: ({ estimate }) => estimate.tools.map((code) => name("tool", code)).join(", "),
        },
        { heading: t("needs.estimate.parts"), cell: ({ estimate }) => parts(estimate.parts) },
        ...(may
          ? [
              {
                heading: t("needs.tools"),
                cell: (line: EstimateLine) => (
                  <Tools
                    line={line}
                    what={about(line.estimate, line.model)}
                    onChange={() => onChange(line.estimate.id)}
                  />
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

function Tools({ line: { estimate }, what, onChange }: { line: EstimateLine; what: string; onChange: () => void }) {
  const t = useT();
  const remove = useCommand(`${path}/${estimate.id}`, { method: "DELETE", refresh: [path] });
  const { kind, productLine, product, symptom } = estimate;
  return (
    <div className={style.actions}>
      <Button kind="bare" onClick={onChange} aria-label={t("needs.estimate.change", { what })}>
        {t("needs.change")}
      </Button>
      {(kind || productLine || product || symptom) && (
        <Button
          kind="bare"
          busy={remove.busy}
          aria-label={t("needs.estimate.remove.of", { what })}
          onClick={() => remove.send(undefined, `"${estimate.version}"`)}
        >
          {t("needs.estimate.remove")}
        </Button>
      )}
      <ProblemNote error={remove.problem} />
    </div>
  );
}

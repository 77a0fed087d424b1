import { useState } from "react";
import { useRead } from "@/api/hooks";
import { useMay } from "@/app/session";
import { Go } from "@/lib/go";
import { useQueryString } from "@/lib/path";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { Field, TextField } from "@/ui/Field";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { useFieldsAnywhere } from "../fields/fields";
import { OwnFilters, ownFilter, useOwnColumns } from "../fields/inLists";
import { withBranches } from "../lists/branch";
import type { RowCommand } from "../lists/bulk";
import { DataList } from "../lists/DataList";
import { Choice, Tick } from "../lists/Filters";
import { usePages } from "../lists/usePages";
import type { JobLine } from "./job";
import { columns } from "./jobColumns";

const states = ["drawn-up", "assigned", "in-hand", "finished", "closed", "cancelled"] as const;
const stale = ["/api/jobs", "/api/cases", "/api/obligations", "/api/calls"];

/** All work orders, the last drawn up first. The address holds the filters. */
export default function JobList() {
  const t = useT();
  const may = useMay();
  const [query, setQuery] = useQueryString();
  const technicians = useTechnicians();
  const own = useFieldsAnywhere("service-voucher");
  const answers = useOwnColumns<JobLine>(own);
  const filter = {
    state: query.state ?? "",
    technician: query.technician ?? "",
    number: query.number?.toUpperCase() ?? "",
    urgent: query.urgent ?? "",
    own: ownFilter(own, query),
  };
  const asked = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== ""));
  const { rows, more, error } = usePages<JobLine>("/api/jobs/list", asked);
  const shown = [...withBranches(columns, rows), ...answers];
  return (
    <>
      <PageTitle title={t("workorders.list.title")} note={<Go href="/dispatch">{t("workorders.list.board")}</Go>} />
      <ProblemNote error={error} />
      {rows && (
        <DataList
          name="jobs"
          label={t("workorders.list.title")}
          columns={shown}
          rows={rows}
          more={more}
          keyOf={({ id }) => id}
          nameOf={({ number }) => number}
          file={{ path: "/api/jobs/list/file", query: asked }}
          bulk={
            may("job.assign")
              ? [{ key: "assign", label: t("workorders.bulk.assign"), form: (send) => <AssignForm send={send} /> }]
              : []
          }
          refresh={stale}
          empty={<EmptyState title={t("workorders.list.empty")}>{t("workorders.list.empty.detail")}</EmptyState>}
          filters={
            <>
              <Choice
                label={t("workorders.column.state")}
                value={filter.state}
                options={[
                  ["", t("workorders.filter.all")],
                  ...states.map((each) => [each, t(`workorders.state.${each}`)] as const),
                ]}
                onChange={(state) => setQuery({ state })}
              />
              <Choice
                label={t("workorders.column.technician")}
                value={filter.technician}
                options={[["", t("workorders.filter.all")], ...technicians.map(({ id, name }) => [id, name] as const)]}
                onChange={(technician) => setQuery({ technician })}
              />
              <TextField
                label={t("workorders.filter.number")}
                value={query.number ?? ""}
                code
                onChange={(number) => setQuery({ number })}
              />
              <OwnFilters fields={own} query={query} setQuery={setQuery} />
              <Tick
                label={t("workorders.filter.urgent")}
                on={query.urgent === "true"}
                onChange={(on) => setQuery({ urgent: on ? "true" : undefined })}
              />
            </>
          }
        />
      )}
    </>
  );
}

const useTechnicians = () =>
  useRead<{ id: string; name: string }[]>("/api/organisation/people", { role: "technician" }).data ?? [];

/** Gives jobs to one technician. */
function AssignForm({ send }: { send: (of: (job: JobLine) => RowCommand) => void }) {
  const t = useT();
  const technicians = useTechnicians();
  const [technician, setTechnician] = useState("");
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send(({ id, version }) => ({
          path: `/api/jobs/${id}/assignment`,
          body: { technician },
          ifMatch: `"${version}"`,
        }));
      }}
    >
      <Field label={t("workorders.column.technician")}>
        {(control) => (
          <select
            {...control}
            required
            value={technician}
            onChange={(event) => setTechnician(event.currentTarget.value)}
          >
            <option value="">{t("workorders.bulk.choose")}</option>
            {technicians.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Button type="submit" kind="main">
        {t("workorders.bulk.assign")}
      </Button>
    </form>
  );
}

import { useMay, useSession } from "@/app/session";
import { Go } from "@/lib/go";
import { useQueryString } from "@/lib/path";
import { useT } from "@/lib/text";
import { EmptyState } from "@/ui/EmptyState";
import { TextField } from "@/ui/Field";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { useFieldsAnywhere } from "../fields/fields";
import { OwnFilters, ownFilter, useOwnColumns } from "../fields/inLists";
import { withBranches } from "../lists/branch";
import type { BulkAction } from "../lists/bulk";
import { DataList } from "../lists/DataList";
import { Choice, Tick } from "../lists/Filters";
import { usePages } from "../lists/usePages";
import { CancelForm, HandOverForm } from "./BulkForms";
import { columns } from "./columns";
import type { CallLine } from "./types";

const categories = ["open", "waiting", "done"] as const;
const channels = ["phone", "mail", "letter", "visit", "web", "dealer"] as const;
const stale = ["/api/calls", "/api/cases", "/api/obligations", "/api/desk", "/api/search"];

/** The register, latest first. The address holds the filters, so that a list can be kept and sent on. */
export default function CallList() {
  const t = useT();
  const may = useMay();
  const { person } = useSession();
  const [query, setQuery] = useQueryString();
  const own = useFieldsAnywhere("call-register");
  const answers = useOwnColumns<CallLine>(own);
  const filter = {
    category: query.category === "all" ? "" : (query.category ?? "open"),
    channel: query.channel ?? "",
    number: query.number?.toUpperCase() ?? "",
    urgent: query.urgent ?? "",
    answeredBy: query.mine ? person : "",
    customer: query.customer ?? "",
    unit: query.unit ?? "",
    own: ownFilter(own, query),
    oldestFirst: query.sort === "oldest" ? "true" : "",
  };
  const asked = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== ""));
  const { rows, more, error } = usePages<CallLine>("/api/calls", asked);
  const shown = [...withBranches(columns, rows), ...answers];
  const bulk: BulkAction<CallLine>[] = [
    { needs: "call.change", key: "hand-over", form: (send: Send) => <HandOverForm send={send} /> },
    { needs: "call.cancel", key: "cancel", form: (send: Send) => <CancelForm send={send} /> },
  ]
    .filter(({ needs }) => may(needs))
    .map(({ key, form }) => ({ key, label: t(`calls.do.${key}`), form }));
  const takes = may("call.register") ? <Go href="/desk">{t("calls.list.new")}</Go> : undefined;
  return (
    <>
      <PageTitle title={t("calls.list.title")} actions={takes} />
      <ProblemNote error={error} />
      {rows && (
        <DataList
          name="calls"
          label={t("calls.list.title")}
          columns={shown}
          rows={rows}
          more={more}
          keyOf={({ id }) => id}
          nameOf={({ number }) => number}
          file={{ path: "/api/calls/file", query: asked }}
          bulk={bulk}
          refresh={stale}
          empty={
            <EmptyState title={t("calls.list.empty")} action={takes}>
              {t("calls.list.empty.detail")}
            </EmptyState>
          }
          filters={
            <>
              <Choice
                label={t("calls.filter.category")}
                value={filter.category}
                options={[
                  ["", t("calls.filter.all")],
                  ...categories.map((each) => [each, t(`calls.category.${each}`)] as const),
                ]}
                onChange={(value) => setQuery({ category: value || "all" })}
              />
              <Choice
                label={t("calls.filter.channel")}
                value={filter.channel}
                options={[
                  ["", t("calls.filter.all")],
                  ...channels.map((each) => [each, t(`calls.channel.${each}`)] as const),
                ]}
                onChange={(channel) => setQuery({ channel })}
              />
              <TextField
                label={t("calls.filter.number")}
                value={query.number ?? ""}
                code
                onChange={(number) => setQuery({ number })}
              />
              <OwnFilters fields={own} query={query} setQuery={setQuery} />
              <Tick
                label={t("calls.filter.mine")}
                on={query.mine === "1"}
                onChange={(on) => setQuery({ mine: on ? "1" : undefined })}
              />
              <Tick
                label={t("calls.filter.urgent")}
                on={query.urgent === "true"}
                onChange={(on) => setQuery({ urgent: on ? "true" : undefined })}
              />
              <Tick
                label={t("calls.filter.oldest")}
                on={query.sort === "oldest"}
                onChange={(on) => setQuery({ sort: on ? "oldest" : undefined })}
              />
            </>
          }
        />
      )}
    </>
  );
}

type Send = Parameters<BulkAction<CallLine>["form"]>[0];

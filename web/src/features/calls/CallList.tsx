import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { read } from "@/api/client";
import { useRead } from "@/api/hooks";
import { useSession } from "@/app/session";
import { Go } from "@/lib/go";
import { useQueryString } from "@/lib/path";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { Field, TextField } from "@/ui/Field";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import style from "./CallList.module.css";
import { StatusWord } from "./StatusWord";
import type { CallLine, CallPage } from "./types";

const categories = ["", "open", "waiting", "done"] as const;
const channels = ["", "phone", "mail", "letter", "visit", "web", "dealer"] as const;

/** The register, latest first. The address holds the filters, so that a list can be kept and sent on. */
export default function CallList() {
  const t = useT();
  const session = useSession();
  const [query, setQuery] = useQueryString();
  const filter = {
    category: query.category === "all" ? "" : (query.category ?? "open"),
    channel: query.channel ?? "",
    number: query.number?.toUpperCase() ?? "",
    urgent: query.urgent ?? "",
    answeredBy: query.mine ? session.person : "",
    customer: query.customer ?? "",
    unit: query.unit ?? "",
    oldestFirst: query.sort === "oldest" ? "true" : "",
  };
  const asked = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== ""));
  const { data, error } = useRead<CallPage>("/api/calls", asked);
  const more = useMore(data, asked);
  const rows = [...(data?.rows ?? []), ...more.rows];

  return (
    <>
      <PageTitle
        title={t("calls.list.title")}
        actions={
          session.capabilities.includes("call.register") ? <Go href="/desk">{t("calls.list.new")}</Go> : undefined
        }
      />
      <search className={style.filters}>
        <Select
          name="category"
          value={filter.category}
          options={categories}
          onChange={(value) => setQuery({ category: value || "all" })}
        />
        <Select
          name="channel"
          value={filter.channel}
          options={channels}
          onChange={(value) => setQuery({ channel: value })}
        />
        <TextField
          label={t("calls.filter.number")}
          value={query.number ?? ""}
          code
          onChange={(number) => setQuery({ number })}
        />
        <Tick name="mine" on={query.mine === "1"} onChange={(on) => setQuery({ mine: on ? "1" : undefined })} />
        <Tick
          name="urgent"
          on={query.urgent === "true"}
          onChange={(on) => setQuery({ urgent: on ? "true" : undefined })}
        />
        <Tick
          name="oldest"
          on={query.sort === "oldest"}
          onChange={(on) => setQuery({ sort: on ? "oldest" : undefined })}
        />
      </search>
      <ProblemNote error={error ?? more.error} />
      {data && rows.length === 0 && (
        <EmptyState title={t("calls.list.empty")}>{t("calls.list.empty.detail")}</EmptyState>
      )}
      {rows.length > 0 && <Table rows={rows} />}
      {more.next && (
        <Button busy={more.busy} onClick={more.load}>
          {t("calls.list.more")}
        </Button>
      )}
    </>
  );
}

/** Further pages below the first; a new filter begins anew. */
function useMore(first: CallPage | undefined, asked: Record<string, string>) {
  const client = useQueryClient();
  const [pages, setPages] = useState<CallPage[]>([]);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();
  const key = JSON.stringify(asked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another first page or filter makes the pages below it wrong
  useEffect(() => setPages([]), [key, first]);
  const next = (pages.at(-1) ?? first)?.next;
  const load = async () => {
    if (!next) return;
    setBusy(true);
    try {
      const after = { ...asked, after: next };
      const page = await client.fetchQuery({
        queryKey: ["/api/calls", after],
        queryFn: ({ signal }) => read<CallPage>("/api/calls", after, signal),
      });
      setPages((before) => [...before, page]);
      setError(undefined);
    } catch (failure) {
      setError(failure as Error);
    } finally {
      setBusy(false);
    }
  };
  return { rows: pages.flatMap((page) => page.rows), next, busy, error, load: () => void load() };
}

function Table({ rows }: { rows: readonly CallLine[] }) {
  const t = useT();
  return (
    <table className={style.table}>
      <thead>
        <tr>
          <th scope="col">{t("calls.column.number")}</th>
          <th scope="col">{t("calls.column.status")}</th>
          <th scope="col">{t("calls.column.customer")}</th>
          <th scope="col">{t("calls.column.unit")}</th>
          <th scope="col">{t("calls.column.fault")}</th>
          <th scope="col">{t("calls.column.received")}</th>
          <th scope="col">{t("calls.column.answers")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((call) => (
          <tr key={call.id}>
            <td>
              <Go href={`/calls/${call.id}`}>{call.number}</Go>
              {call.urgent && <span className={style.urgent}>{t("calls.field.urgent")}</span>}
            </td>
            <td>
              <StatusWord status={call.status} />
              {call.waitingFor && <small>{t(`calls.reason.${call.waitingFor}`)}</small>}
            </td>
            <td>
              <span className="clamped">{call.customerName}</span>
              <small>
                <span className="clamped">{call.address}</span>
              </small>
            </td>
            <td>
              {call.model}
              <small>{call.serial}</small>
            </td>
            <td>
              <span className="clamped">{call.fault}</span>
            </td>
            <td>
              <Time at={call.receivedAt} mode="relative" />
              <small>
                <Time at={call.receivedAt} mode="absolute" />
              </small>
            </td>
            <td>{call.answeredBy}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface SelectProps {
  name: "category" | "channel";
  value: string;
  options: readonly string[];
  onChange: (value: string) => void;
}

function Select({ name, value, options, onChange }: SelectProps) {
  const t = useT();
  return (
    <Field label={t(`calls.filter.${name}`)}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          {options.map((option) => (
            <option key={option} value={option}>
              {option === "" ? t("calls.filter.all") : t(`calls.${name}.${option}`)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function Tick({
  name,
  on,
  onChange,
}: {
  name: "mine" | "urgent" | "oldest";
  on: boolean;
  onChange: (on: boolean) => void;
}) {
  const t = useT();
  return (
    <label className={style.tick}>
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
      {t(`calls.filter.${name}`)}
    </label>
  );
}

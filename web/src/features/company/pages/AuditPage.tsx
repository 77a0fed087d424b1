import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { read } from "@/api/client";
import { useRead } from "@/api/hooks";
import { useQueryString } from "@/lib/path";
import { T, useT } from "@/lib/text";
import { useZone } from "@/lib/zone";
import { startOfDay } from "@/lib/zoned";
import { Button } from "@/ui/Button";
import { shifted } from "@/ui/DayPicker";
import { EmptyState } from "@/ui/EmptyState";
import { TextField } from "@/ui/Field";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { AuditLine, type Line } from "./AuditLine";
import { Choose, ChooseUnit } from "./Choose";
import style from "./Company.module.css";
import { usePeople, useUnits } from "./read";
import { SealStatus } from "./SealStatus";

interface Page {
  lines: readonly Line[];
  next: string | null;
}

interface Kind {
  kind: string;
  what: string;
}

const log = (from: string | undefined, to: string | undefined, format: string) =>
  new URLSearchParams({ format, ...(from && { from }), ...(to && { to }) });

/** Who did what when: newest first, by person, kind, unit, days and case. The address holds what is asked. */
export default function AuditPage() {
  const t = useT();
  const [query, setQuery] = useQueryString();
  const { data: units } = useUnits();
  const { data: people } = usePeople(true);
  const { data: kinds } = useRead<Kind[]>("/api/audit/kinds");
  const zone = useZone();
  const asked = {
    person: query.person,
    kind: query.kind,
    unit: query.unit,
    about: query.about,
    from: query.from && startOfDay(query.from, zone),
    to: query.to && startOfDay(shifted(query.to, 1), zone),
  };
  const pages = useInfiniteQuery({
    queryKey: ["/api/audit", asked],
    queryFn: ({ pageParam, signal }) => read<Page>("/api/audit", { ...asked, after: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const lines = pages.data?.pages.flatMap((page) => page.lines);
  return (
    <>
      <PageTitle title={t("company.audit.title")} note={t("company.audit.note")} />
      <SealStatus />
      <p>
        <T
          id="company.audit.log"
          values={{
            xes: (words) => (
              <a href={`/api/eventlogs/journal?${log(asked.from, asked.to, "XES")}`} download>
                {words}
              </a>
            ),
            ocel: (words) => (
              <a href={`/api/eventlogs/journal?${log(asked.from, asked.to, "OCEL")}`} download>
                {words}
              </a>
            ),
          }}
        />
      </p>
      <search className={style.bar}>
        <Choose
          label={t("company.audit.person")}
          none={t("company.any")}
          value={query.person ?? ""}
          onChange={(person) => setQuery({ person })}
          of={(people ?? []).map(({ id, name }) => ({ value: id, words: name }))}
        />
        <Choose
          label={t("company.audit.kind")}
          none={t("company.any")}
          value={query.kind ?? ""}
          onChange={(kind) => setQuery({ kind })}
          of={(kinds ?? []).map(({ kind, what }) => ({ value: kind, words: what }))}
        />
        <ChooseUnit
          units={units ?? []}
          none={t("company.any")}
          value={query.unit ?? ""}
          onChange={(unit) => setQuery({ unit })}
        />
        <TextField
          label={t("company.audit.from")}
          type="date"
          max={query.to}
          value={query.from ?? ""}
          onChange={(from) => setQuery({ from })}
        />
        <TextField
          label={t("company.audit.to")}
          type="date"
          min={query.from}
          value={query.to ?? ""}
          onChange={(to) => setQuery({ to })}
        />
        <FindCase key={query.about} about={query.about} onChange={(about) => setQuery({ about })} />
      </search>
      <ProblemNote error={pages.error} />
      {lines?.length === 0 && <EmptyState title={t("company.audit.none")}>{t("company.audit.none.detail")}</EmptyState>}
      <ol className={style.list} aria-label={t("company.audit.title")} aria-busy={pages.isFetching}>
        {lines?.map((line) => (
          <li key={`${line.stream}-${line.n}`}>
            <AuditLine line={line} />
          </li>
        ))}
      </ol>
      {pages.hasNextPage && (
        <Button busy={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {t("company.audit.more")}
        </Button>
      )}
    </>
  );
}

interface Found {
  calls: readonly { id: string; number: string }[];
}

/** A case by its number; once found, the address holds its id. */
function FindCase({ about, onChange }: { about: string | undefined; onChange: (about: string | undefined) => void }) {
  const t = useT();
  const [typed, setTyped] = useState("");
  const { data } = useRead<Found>(typed.length >= 4 ? "/api/search" : undefined, { q: typed });
  if (about) {
    return (
      <Button kind="bare" onClick={() => onChange(undefined)}>
        {t("company.audit.case.all")}
      </Button>
    );
  }
  return (
    <div>
      <TextField
        label={t("company.audit.case")}
        hint={t("company.audit.case.hint")}
        type="search"
        code
        value={typed}
        onChange={setTyped}
      />
      <div className={style.actions}>
        {data?.calls.map(({ id, number }) => (
          <Button key={id} kind="bare" onClick={() => onChange(id)}>
            {number}
          </Button>
        ))}
      </div>
    </div>
  );
}

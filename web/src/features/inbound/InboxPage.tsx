import { useRead } from "@/api/hooks";
import { useChanged } from "@/api/live/changed";
import { Go } from "@/lib/go";
import { useQueryString } from "@/lib/path";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import style from "./Inbound.module.css";
import { Origin, senderOf } from "./Origin";
import type { IncomingLine, IncomingPageOf, State } from "./types";
import { useOpenAtDesk } from "./useOpenAtDesk";

const states: readonly State[] = ["open", "set-aside", "registered", "joined", "discarded"];

/** What came in by itself and waits for a clerk, the first first; and what has become of the rest. */
export default function InboxPage() {
  const t = useT();
  const [query, setQuery] = useQueryString();
  const state = states.find((each) => each === query.state) ?? "open";
  const { data, error } = useRead<IncomingPageOf>("/api/inbound", { state, after: query.after });
  const desk = useOpenAtDesk();
  const changed = useChanged();
  return (
    <>
      <PageTitle title={t("inbound.title")} />
      <nav className={style.states} aria-label={t("inbound.states")}>
        {states.map((each) => (
          <Go
            key={each}
            href={each === "open" ? "/incoming" : `/incoming?state=${each}`}
            aria-current={each === state ? "page" : undefined}
          >
            {t(`inbound.state.${each}`)}
          </Go>
        ))}
      </nav>
      <ProblemNote error={error ?? desk.problem} />
      {data?.rows.length === 0 && (
        <EmptyState title={t(`inbound.empty.${state}`)}>{t("inbound.empty.detail")}</EmptyState>
      )}
      <ul className={style.rows}>
        {data?.rows.map((line) => (
          <Row
            key={line.id}
            line={line}
            busy={desk.busy}
            changed={changed(line.id)}
            onOpen={() => desk.open(line.id)}
          />
        ))}
      </ul>
      <div className={style.actions}>
        {query.after && <Button onClick={() => setQuery({ after: undefined })}>{t("inbound.first")}</Button>}
        {data?.next && <Button onClick={() => setQuery({ after: data.next ?? undefined })}>{t("inbound.more")}</Button>}
      </div>
    </>
  );
}

interface RowProps {
  line: IncomingLine;
  busy: boolean;
  /** By another's hand, a moment ago. */
  changed: boolean;
  onOpen: () => void;
}

function Row({ line, busy, changed, onOpen }: RowProps) {
  const t = useT();
  const inHand = line.takenBy !== null && line.takenBy !== undefined;
  return (
    <li className={style.row} data-state={line.state} data-changed={changed}>
      <div className={style.what}>
        <div className={style.who}>
          <Go href={`/incoming/${line.id}`}>{senderOf(line)[0] ?? t("inbound.nobody")}</Go>
          {senderOf(line)
            .slice(1)
            .map((each) => (
              <span key={each} className={style.faint}>
                {each}
              </span>
            ))}
        </div>
        <div className={style.faint}>
          <Origin line={line} /> · {line.orgName} · {line.receipt}
          {line.files > 0 && ` · ${t("inbound.files", { n: line.files })}`}
        </div>
        <Standing line={line} />
        <p className={style.beginning}>{[line.product, line.subject, line.words].filter(Boolean).join(" — ")}</p>
      </div>
      {(line.state === "open" || line.state === "set-aside") && !line.trouble && (
        <Button kind={inHand && !line.mine ? "plain" : "main"} busy={busy} onClick={onOpen}>
          {t(line.mine ? "inbound.go-on" : "inbound.open")}
        </Button>
      )}
    </li>
  );
}

/** Who has it in hand, what is the matter with it, what has become of it. */
export function Standing({ line }: { line: IncomingLine }) {
  const t = useT();
  return (
    <>
      {line.trouble && <p className={style.trouble}>{t(`inbound.trouble.${line.trouble}`)}</p>}
      {line.aside && line.state === "set-aside" && <p>{t(`inbound.aside.${line.aside}`)}</p>}
      {line.answers && <p>{t("inbound.answers", { number: line.answers })}</p>}
      {line.takenBy && !line.endedAt && (
        <p className={style.hand}>
          {line.mine ? t("inbound.mine") : t("inbound.taken", { name: line.takenBy })}
          {line.takenAt && (
            <>
              {" "}
              · <Time at={line.takenAt} />
            </>
          )}
        </p>
      )}
      {line.endedAt && (
        <p>
          {t(`inbound.became.${line.state}`, { name: line.endedBy ?? "Sanbao" })}{" "}
          {line.call && <Go href={`/calls/${line.call}`}>{line.callNumber}</Go>}
          {line.reason} · <Time at={line.endedAt} />
        </p>
      )}
    </>
  );
}

import { useRead } from "@/api/hooks";
import { useSession } from "@/app/session";
import { useEdition } from "@/lib/edition";
import { Go } from "@/lib/go";
import { useLanguage } from "@/lib/language";
import { useQueryString } from "@/lib/path";
import { useT } from "@/lib/text";
import { ClauseChip } from "@/ui/ClauseChip";
import { Field } from "@/ui/Field";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import { useLines } from "../../products/lines";
import { usePackNames } from "../names";
import style from "./Drafts.module.css";
import { useUnits } from "./units";

interface Here {
  pack: string;
  edition: string;
  version: string;
  title: string;
  language: string;
  from: string;
  until: string | null;
  units: string[];
  products: string[];
  counts: boolean;
  because: "only" | "narrower-unit" | "product-line" | "later" | null;
  clauses: { clause: string; title: string | null; off: boolean }[];
}

interface Applying {
  documents: Here[];
  /** Those that nothing answers are left open. */
  questions: Question[];
}

interface Question {
  point: string;
  name: string;
  /** The one that counts last. */
  answers: Answer[];
}

interface Answer {
  pack: string;
  version: string;
  clause: string;
}

/** For a unit, a product line and a day: which clause of which version applies, and why that one. */
export default function ApplyingPage() {
  const t = useT();
  const language = useLanguage();
  const units = useUnits();
  const { unit: own } = useSession();
  const [query, setQuery] = useQueryString();
  const lines = useLines(query.line ? [query.line] : []);
  const unit = query.unit ?? own;
  const { data, error } = useRead<Applying>(`/api/regulation/units/${unit}/applying`, {
    line: query.line,
    day: query.day,
    language,
  });
  return (
    <div className={style.page}>
      <PageTitle
        title={t("regulation.drafts.applying")}
        note={t("regulation.drafts.applying.order")}
        actions={<Go href="/regulation">{t("regulation.drafts.read")}</Go>}
      />
      <div className={style.bar}>
        <Field label={t("regulation.drafts.applying.unit")}>
          {(control) => (
            <select {...control} value={unit} onChange={(event) => setQuery({ unit: event.target.value })}>
              {units.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t("regulation.drafts.applying.line")}>
          {(control) => (
            <select
              {...control}
              value={query.line ?? ""}
              onChange={(event) => setQuery({ line: event.target.value || undefined })}
            >
              <option value="">{t("regulation.drafts.applying.line.any")}</option>
              {lines.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t("regulation.drafts.applying.day")}>
          {(control) => (
            <input
              {...control}
              type="date"
              value={query.day ?? ""}
              onChange={(event) => setQuery({ day: event.target.value })}
            />
          )}
        </Field>
      </div>
      <ProblemNote error={error} />
      {data?.documents.length === 0 && <p>{t("regulation.drafts.applying.none")}</p>}
      {data?.documents.map((each) => (
        <Version key={each.edition} here={each} />
      ))}
      {data && <Questions questions={data.questions} />}
    </div>
  );
}

/** What the regulations answer, by whom it is answered last; and what they leave to whoever is asked. */
function Questions({ questions }: { questions: Question[] }) {
  const t = useT();
  const answered = questions.filter(({ answers }) => answers.length > 0);
  const open = questions.filter(({ answers }) => answers.length === 0);
  return (
    <section className={style.panel} aria-labelledby="questions">
      <h2 id="questions">{t("regulation.drafts.applying.questions")}</h2>
      <ul className={style.list}>
        {answered.map(({ point, name, answers }) => (
          <li key={point} className={style.question}>
            <span>{name}</span>
            <span>
              {answers.map((answer, at) => (
                <span key={`${answer.pack} ${answer.clause}`}>
                  {at > 0 && " → "}
                  {at === answers.length - 1 ? (
                    <ClauseChip {...answer} />
                  ) : (
                    <del className={style.faint}>{`${answer.pack} ${answer.version} § ${answer.clause}`}</del>
                  )}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {open.length > 0 && (
        <details>
          <summary>{t("regulation.drafts.applying.open", { n: open.length })}</summary>
          <p className={style.faint}>{t("regulation.drafts.applying.open.means")}</p>
          <ul className={style.list}>
            {open.map(({ point, name }) => (
              <li key={point}>{name}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Version({ here }: { here: Here }) {
  const t = useT();
  const names = usePackNames();
  const edition = useEdition();
  return (
    <section className={style.panel} data-counts={here.counts}>
      <h2>
        <span lang={here.language}>{here.title}</span> · {edition(here.edition)}
      </h2>
      <p>
        {t(`regulation.drafts.because.${here.because ?? "beaten"}`)} ·{" "}
        {[
          here.units.length === 0 ? t("regulation.drafts.company") : here.units.join(", "),
          ...here.products.map(names.lines),
        ].join(" · ")}{" "}
        · {t("regulation.drafts.counts")} <Time at={here.from} mode="day" />
        {here.until && (
          <>
            {" "}
            · {t("regulation.drafts.ends")} <Time at={here.until} mode="day" />
          </>
        )}
      </p>
      {here.counts && (
        <details>
          <summary>{t("regulation.drafts.applying.clauses", { n: here.clauses.length })}</summary>
          <ul className={style.list}>
            {here.clauses.map(({ clause, title, off }) => (
              <li key={clause} data-off={off}>
                <Go
                  href={`/regulation/${encodeURIComponent(here.pack)}/${encodeURIComponent(clause)}?version=${encodeURIComponent(here.edition)}`}
                >
                  § {clause} {title}
                </Go>
                {off && <span className={style.tag}>{t("regulation.drafts.clause.is-off")}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

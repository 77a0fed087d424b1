import { useRead } from "@/api/hooks";
import { useSession } from "@/app/session";
import { useEdition } from "@/lib/edition";
import { Go } from "@/lib/go";
import { useLanguage } from "@/lib/language";
import { useQueryString } from "@/lib/path";
import { useT } from "@/lib/text";
import { Field, TextField } from "@/ui/Field";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
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
  questions: { point: string; answers: { pack: string; version: string; clause: string }[] }[];
}

/** For a unit, a product line and a day: which clause of which version applies, and why that one. */
export default function ApplyingPage() {
  const t = useT();
  const language = useLanguage();
  const units = useUnits();
  const { unit: own } = useSession();
  const [query, setQuery] = useQueryString();
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
        <TextField
          label={t("regulation.drafts.applying.line")}
          value={query.line ?? ""}
          onChange={(line) => setQuery({ line })}
          maxLength={60}
        />
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
      {data && data.questions.length > 0 && (
        <section className={style.panel} aria-labelledby="questions">
          <h2 id="questions">{t("regulation.drafts.applying.questions")}</h2>
          <ul className={style.list}>
            {data.questions.map(({ point, answers }) => (
              <li key={point}>
                <code>{point}</code>{" "}
                {answers.map((answer, at) => (
                  <span key={`${answer.pack} ${answer.clause}`}>
                    {at > 0 && " → "}
                    {at === answers.length - 1 ? <b>{cited(answer)}</b> : <del>{cited(answer)}</del>}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

const cited = ({ pack, version, clause }: { pack: string; version: string; clause: string }) =>
  `${pack} ${version} § ${clause}`;

function Version({ here }: { here: Here }) {
  const t = useT();
  const edition = useEdition();
  return (
    <section className={style.panel} data-counts={here.counts}>
      <h2>
        <span lang={here.language}>{here.title}</span> · {edition(here.edition)}
      </h2>
      <p>
        {t(`regulation.drafts.because.${here.because ?? "beaten"}`)} ·{" "}
        {[here.units.length === 0 ? t("regulation.drafts.company") : here.units.join(", "), ...here.products].join(
          " · ",
        )}{" "}
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
                <Go href={`/regulation/${encodeURIComponent(here.pack)}/${encodeURIComponent(clause)}`}>
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

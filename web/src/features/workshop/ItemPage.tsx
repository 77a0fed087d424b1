import { useRead } from "@/api/hooks";
import { Go } from "@/lib/go";
import { useLanguage } from "@/lib/language";
import { useNow } from "@/lib/now";
import { usePath } from "@/lib/path";
import { useT } from "@/lib/text";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import { PaperFrame } from "../documents/PaperFrame";
import { formName, type Paper } from "../documents/paper";
import { CaseRail } from "../duties/CaseRail";
import { type ItemView, isOverdue, standingOf } from "./item";
import { Steps } from "./Steps";
import style from "./Workshop.module.css";

/** Goods taken in: where they are, what may be done with them now, and their papers. */
export default function ItemPage() {
  const t = useT();
  const now = useNow();
  const id = usePath("id");
  const item = useRead<ItemView>(`/api/workshop/items/${id}`);
  if (!item.data) return <ProblemNote error={item.error} />;
  const { line, card, receipt, register } = item.data;
  return (
    <>
      <PageTitle
        title={t("workshop.item.title", { model: line.model ?? line.fault, customer: line.customer })}
        note={
          <>
            {line.number ?? t("workshop.unregistered")} · {t(`workshop.state.${standingOf(line, now)}`)} ·{" "}
            <Go href={`/jobs/${line.job}`}>{line.jobNumber}</Go> ·{" "}
            <Go href={`/calls/${line.call}`}>{line.callNumber}</Go>
          </>
        }
      />
      <div className={style.columns}>
        <div className={style.papers}>
          <Facts item={item.data} />
          {card && <Sheet paper={card} />}
          <Sheet paper={receipt} />
          {register && <Sheet paper={register} />}
        </div>
        <div className={style.side}>
          <Steps item={item.data} />
          <CaseRail stream={line.call} />
        </div>
      </div>
    </>
  );
}

function Facts({ item }: { item: ItemView }) {
  const t = useT();
  const now = useNow();
  const { line } = item;
  return (
    <section className={style.form}>
      <dl className={style.facts}>
        <dt>{t("workshop.fault")}</dt>
        <dd>{line.fault}</dd>
        <dt>{t("workshop.accessories")}</dt>
        <dd>{item.accessories}</dd>
        <dt>{t("workshop.condition")}</dt>
        <dd>{item.condition}</dd>
        {line.promisedFor && (
          <>
            <dt>{t("workshop.promised")}</dt>
            <dd className={isOverdue(line, now) ? style.late : undefined}>
              <Time at={line.promisedFor} />
            </dd>
          </>
        )}
        <dt>{t("workshop.technician")}</dt>
        <dd>{line.technicianName ?? "–"}</dd>
        <dt>{t("workshop.worked")}</dt>
        <dd>{t("workshop.minutes", { n: item.workedMinutes })}</dd>
        {item.parts.length > 0 && (
          <>
            <dt>{t("workshop.parts")}</dt>
            <dd>{item.parts.map(({ name, quantity }) => `${name} × ${quantity}`).join(", ")}</dd>
          </>
        )}
        {item.inspectedBy && (
          <>
            <dt>{t("workshop.inspected")}</dt>
            <dd>
              {item.inspectedBy}
              {item.remark && `: ${item.remark}`}
            </dd>
          </>
        )}
      </dl>
      {item.photos.length > 0 && (
        <div className={style.photos}>
          {item.photos.map(({ id }) => (
            <a key={id} href={`/api/attachments/${id}/content`} target="_blank" rel="noreferrer">
              <img src={`/api/attachments/${id}/thumbnail`} alt={t("workshop.condition")} />
            </a>
          ))}
        </div>
      )}
    </section>
  );
}

function Sheet({ paper }: { paper: Paper }) {
  const t = useT();
  const language = useLanguage();
  const name = formName(paper, language);
  return (
    <section>
      <h2>
        {name} {paper.number}
      </h2>
      <p className={style.small}>
        <a href={`/api/papers/${paper.id}/pdf`} target="_blank" rel="noreferrer">
          {t("workshop.print", { paper: name })}
        </a>
      </p>
      <PaperFrame
        id={paper.id}
        content={`${paper.content}${paper.state}${paper.frozen}${paper.copies.filter((copy) => copy.deliveredAt).length}`}
        title={name}
      />
    </section>
  );
}

import { type HTMLAttributes, type RefObject, useLayoutEffect } from "react";
import { useRead } from "@/api/hooks";
import type { ClauseReference } from "@/api/problem";
import { Go } from "@/lib/go";
import { useLanguage } from "@/lib/language";
import { useT } from "@/lib/text";
import style from "./ClauseChip.module.css";
import { besideAnchor } from "./place";

/** A clause as `GET /api/regulation/clauses/{pack}/{clause}` answers it. */
export interface ClauseText {
  pack: string;
  clause: string;
  version: string;
  /** The clause's words in the reader's language, or in the one language it has. */
  text: string;
  /** The language the words are in; marked when it is not the reader's. */
  language: string;
  /** Name of the regulation. */
  regulation?: string;
}

/** Where "see how it is kept" leads; the phone and the customer's page have no such page. */
const keptAt = ({ pack, clause }: ClauseReference) =>
  `/regulation/${encodeURIComponent(pack)}/${encodeURIComponent(clause)}`;

interface Props extends HTMLAttributes<HTMLSpanElement> {
  card: RefObject<HTMLSpanElement | null>;
  chip: RefObject<HTMLButtonElement | null>;
  reference: ClauseReference;
}

/** The words of a clause beside its chip, in the top layer; it moves as they arrive. Made of spans, so that it may stand in a sentence. */
export function ClauseCard({ card, chip, reference, ...rest }: Props) {
  const t = useT();
  useLayoutEffect(() => {
    const place = () => besideAnchor(card.current, chip.current);
    place();
    const sizes = new ResizeObserver(place);
    if (card.current) sizes.observe(card.current);
    return () => sizes.disconnect();
  }, [card, chip]);
  return (
    <span
      {...rest}
      ref={card}
      role="dialog"
      popover="manual"
      aria-label={t("ui.clause.label", { clause: reference.clause })}
      className={style.card}
    >
      <Words {...reference} />
    </span>
  );
}

function Words(reference: ClauseReference) {
  const t = useT();
  const language = useLanguage();
  const { pack, clause, version } = reference;
  const path = `/api/regulation/clauses/${encodeURIComponent(pack)}/${encodeURIComponent(clause)}`;
  const { data, isError } = useRead<ClauseText>(path, { version });
  if (isError) return <span>{t("ui.clause.unavailable")}</span>;
  if (!data) return <span>{t("ui.loading")}</span>;
  return (
    <>
      <span className={style.head}>
        <span>{data.regulation ?? data.pack}</span>
        <span>{t("ui.clause.version", { version: data.version })}</span>
      </span>
      <span className={style.text} lang={data.language}>
        {data.text}
      </span>
      {data.language !== language && <span className={style.foreign}>{t("ui.clause.foreign")}</span>}
      {document.documentElement.dataset.size !== "phone" && <Go href={keptAt(reference)}>{t("ui.clause.kept")}</Go>}
    </>
  );
}

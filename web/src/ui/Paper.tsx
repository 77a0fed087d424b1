import type { ReactNode } from "react";
import { useT } from "@/lib/text";
import style from "./Paper.module.css";
import { QrCode } from "./QrCode";

/** A copy of the paper and who keeps it. */
export interface Copy {
  /** First copy, second copy …: as the form names it. */
  name: string;
  keeper: string;
}

interface Props {
  title: string;
  organisation?: string;
  number?: string;
  /** Address in the QR code, e.g. the page that says unchanged or changed. */
  link?: string;
  copies?: readonly Copy[];
  seals?: ReactNode;
  children: ReactNode;
}

/** A voucher, receipt, card or form as it prints: number and QR top right, ruled boxes, copies and keepers at the foot. */
export function Paper({ title, organisation, number, link, copies = [], seals, children }: Props) {
  const t = useT();
  return (
    <article className={style.paper} aria-label={number ? `${title} ${number}` : title}>
      <header className={style.head}>
        <div>
          {organisation && <div className={style.organisation}>{organisation}</div>}
          <h2 className={style.title}>{title}</h2>
        </div>
        <div className={style.number}>
          {number && (
            <span>
              <span className={style.label}>{t("ui.paper.number")}</span>
              {number}
            </span>
          )}
          {link && <QrCode className={style.qr} text={link} label={t("ui.paper.qr")} />}
        </div>
      </header>
      <div className={style.rows}>{children}</div>
      {(copies.length > 0 || seals) && (
        <footer className={style.foot}>
          <ol>
            {copies.map((copy) => (
              <li key={copy.name}>{t("ui.paper.copy", { name: copy.name, keeper: copy.keeper })}</li>
            ))}
          </ol>
          {seals && <div className={style.seals}>{seals}</div>}
        </footer>
      )}
    </article>
  );
}

/** Boxes side by side; on a narrow screen one below the other. */
export function PaperRow({ children }: { children: ReactNode }) {
  return <div className={style.row}>{children}</div>;
}

/** One ruled box, its label small above its value. An empty one stays, as on paper. */
export function PaperBox({ label, children, lang }: { label: ReactNode; children?: ReactNode; lang?: string }) {
  return (
    <div className={style.box}>
      <span className={style.label}>{label}</span>
      <span className={style.value} lang={lang}>
        {children}
      </span>
    </div>
  );
}

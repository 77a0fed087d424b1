import { useCommand, useRead } from "@/api/hooks";
import { useLanguage } from "@/lib/language";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { ProblemNote } from "@/ui/ProblemNote";
import { OwnSignature } from "../../documents/OwnSignature";
import { PaperFrame } from "../../documents/PaperFrame";
import { formName, type Paper } from "../../documents/paper";
import style from "../../workorders/tech/Work.module.css";
import { type ItemView, stale } from "../item";

/** The receipt as it prints, the technician's signature under it, and its way into the customer's hand. */
export function Receipt({ item }: { item: string }) {
  const t = useT();
  const language = useLanguage();
  const goods = useRead<ItemView>(`/api/workshop/items/${item}`);
  const paper = goods.data?.receipt;
  const deliver = useCommand<{ copy: number }, Paper>(`/api/papers/${paper?.id}/copies`, { refresh: stale });
  if (!paper) return <ProblemNote error={goods.error} />;
  const name = formName(paper, language);
  const copy = paper.copies.find(({ keeper }) => keeper === "customer");
  return (
    <section className={style.panel}>
      <h2>
        {name} {paper.number}
      </h2>
      <PaperFrame id={paper.id} content={`${paper.content}${paper.frozen}${copy?.deliveredAt ?? ""}`} title={name} />
      <OwnSignature paper={paper} label={t("workshop.tech.sign")} refresh={stale} />
      {copy && !copy.deliveredAt && (
        <Button wide busy={deliver.busy} onClick={() => deliver.send({ copy: copy.copy })}>
          {t("workshop.tech.delivered")}
        </Button>
      )}
      <ProblemNote error={deliver.problem} />
    </section>
  );
}

import { useCommand, useRead } from "@/api/hooks";
import { useSession } from "@/app/session";
import { useLanguage } from "@/lib/language";
import { now } from "@/lib/now";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { ProblemNote } from "@/ui/ProblemNote";
import { SignaturePad } from "@/ui/phone/SignaturePad";
import { PaperFrame } from "../../documents/PaperFrame";
import { formName, isSignedBy, type Paper } from "../../documents/paper";
import style from "../../workorders/tech/Work.module.css";
import { type ItemView, stale } from "../item";

/** The receipt as it prints, the technician's signature under it, and its way into the customer's hand. */
export function Receipt({ item }: { item: string }) {
  const t = useT();
  const language = useLanguage();
  const session = useSession();
  const goods = useRead<ItemView>(`/api/workshop/items/${item}`);
  const paper = goods.data?.receipt;
  const sign = useCommand<object, Paper>(`/api/papers/${paper?.id}/signatures`, { refresh: stale });
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
      {paper.signers.some(({ role }) => role === "technician") && !isSignedBy(paper, "technician") && (
        <SignaturePad
          label={t("workshop.tech.sign")}
          busy={sign.busy}
          onSigned={(_, strokes) =>
            sign.send({
              role: "technician",
              name: session.name,
              way: "drawn",
              content: paper.content,
              strokes,
              happened: new Date(now()).toISOString(),
            })
          }
        />
      )}
      {copy && !copy.deliveredAt && (
        <Button wide busy={deliver.busy} onClick={() => deliver.send({ copy: copy.copy })}>
          {t("workshop.tech.delivered")}
        </Button>
      )}
      <ProblemNote error={sign.problem ?? deliver.problem} />
    </section>
  );
}

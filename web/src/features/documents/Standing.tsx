import { useIntl } from "react-intl";
import { useT } from "@/lib/text";
import { type Paper, standing, stillToSign } from "./paper";

/** How a paper stands, in words; of one that waits for signatures, whose. */
export function Standing({ paper }: { paper: Paper }) {
  const t = useT();
  const intl = useIntl();
  const who = intl.formatList(stillToSign(paper).map((role) => t(`documents.signer.${role}`)));
  return t(`documents.standing.${standing(paper)}`, { who, signed: String(paper.frozen) });
}

import { useCommand } from "@/api/hooks";
import { useSession } from "@/app/session";
import { now } from "@/lib/now";
import { ProblemNote } from "@/ui/ProblemNote";
import { SignaturePad } from "@/ui/phone/SignaturePad";
import { type Paper, unsignedBy } from "./paper";

interface Props {
  paper: Paper;
  label: string;
  /** Readings that are stale once it is signed, beside the papers themselves. */
  refresh: readonly string[];
}

/** On the phone: the reader's own place on a paper, drawn by finger; nothing for somebody without an empty place on it. */
export function OwnSignature({ paper, label, refresh }: Props) {
  const session = useSession();
  const sign = useCommand<object, Paper>(`/api/papers/${paper.id}/signatures`, {
    refresh: ["/api/papers", ...refresh],
  });
  const role = unsignedBy(paper, session.roles);
  if (!role) return null;
  return (
    <>
      <SignaturePad
        key={paper.content}
        label={label}
        busy={sign.busy}
        onSigned={(_, strokes) =>
          sign.send({
            role,
            name: session.name,
            way: "drawn",
            content: paper.content,
            strokes,
            happened: new Date(now()).toISOString(),
          })
        }
      />
      <ProblemNote error={sign.problem} />
    </>
  );
}

import { useState } from "react";
import { PaperFrame } from "../documents/PaperFrame";
import { Versions } from "../documents/Versions";

interface Props {
  id: string;
  number: string;
  latest: number;
  content: string;
  label: string;
}

/** A technician's report as it prints, and as it was before it was corrected. */
export function ReportPaper({ id, number, latest, content, label }: Props) {
  const [earlier, setEarlier] = useState<number>();
  return (
    <>
      <Versions
        label={label}
        latest={latest}
        chosen={earlier ?? latest}
        onChoose={(chosen) => setEarlier(chosen === latest ? undefined : chosen)}
      />
      <PaperFrame id={id} version={earlier} content={content} title={number} />
    </>
  );
}

import { useState } from "react";
import { useCommand } from "@/api/hooks";
import { useMay } from "@/app/session";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { ProblemNote } from "@/ui/ProblemNote";
import { type Answers, answersOf, typedOf } from "../fields/fields";
import { OwnInputs } from "../fields/OwnInputs";
import { headingOf, useAnswerWords } from "../fields/words";
import style from "./JobOffice.module.css";
import type { JobView } from "./job";

/** The voucher's own fields: filled by who may do the work until somebody signs, read by all. */
export function JobFields({ job: { line, fields, voucher } }: { job: JobView }) {
  const t = useT();
  const may = useMay();
  const words = useAnswerWords();
  const [typed, setTyped] = useState(() => typedOf(line.own));
  const fill = useCommand<{ own: Answers }, JobView>(`/api/jobs/${line.id}/fields`, {
    refresh: ["/api/jobs", "/api/papers"],
  });
  if (fields.length === 0) return null;
  const ended = line.state === "closed" || line.state === "cancelled";
  if (ended || voucher.frozen || !may("visit.do")) {
    return fields.flatMap((field) => {
      const answer = line.own[field.id];
      return answer === undefined
        ? []
        : [
            <p key={field.id}>
              {headingOf(field)}: {words(field, answer)}
            </p>,
          ];
    });
  }
  return (
    <form
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault();
        fill.send({ own: answersOf(fields, typed) });
      }}
    >
      <h2>{t("fields.voucher")}</h2>
      <OwnInputs
        fields={fields}
        value={typed}
        problem={fill.problem}
        onChange={(id, text) => setTyped({ ...typed, [id]: text })}
      />
      <ProblemNote error={fill.problem} />
      <Button type="submit" busy={fill.busy}>
        {t("fields.keep")}
      </Button>
    </form>
  );
}

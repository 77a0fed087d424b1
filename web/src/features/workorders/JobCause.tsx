import { useCommand } from "@/api/hooks";
import { useMay } from "@/app/session";
import { useT } from "@/lib/text";
import { Field } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import { type Cause, causes } from "./causes";
import type { JobView } from "./job";

/** Why it broke; who may do the work can still say so in the office, until the voucher is signed. */
export function JobCause({ job: { line, cause, voucher } }: { job: JobView }) {
  const t = useT();
  const may = useMay();
  const establish = useCommand<{ cause: Cause }, JobView>(`/api/jobs/${line.id}/cause`, {
    refresh: ["/api/jobs", "/api/papers"],
  });
  const ended = line.state === "closed" || line.state === "cancelled";
  if (ended || voucher.frozen || !may("visit.do")) {
    return (
      <p>
        {t("workorders.cause")}: {t(cause ? `workorders.cause.${cause}` : "workorders.cause.open")}
      </p>
    );
  }
  return (
    <div>
      <Field label={t("workorders.cause")}>
        {(control) => (
          <select
            {...control}
            value={cause ?? ""}
            disabled={establish.busy}
            onChange={(event) => establish.send({ cause: event.currentTarget.value as Cause })}
          >
            {!cause && (
              <option value="" disabled>
                {t("workorders.cause.open")}
              </option>
            )}
            {causes.map((each) => (
              <option key={each} value={each}>
                {t(`workorders.cause.${each}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <ProblemNote error={establish.problem} />
    </div>
  );
}

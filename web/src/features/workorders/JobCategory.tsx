import { useState } from "react";
import { useCommand, useRead } from "@/api/hooks";
import { useMay } from "@/app/session";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { AreaField, Field } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import style from "./JobCategory.module.css";
import type { JobView } from "./job";

const categories = ["A", "B", "C", "D"] as const;
const payments = ["paid", "contract", "free", "at-cost"] as const;
type Category = (typeof categories)[number];
type Payment = (typeof payments)[number];

/** Who pays for each category where nobody says otherwise. */
const usual: Record<Category, Payment> = { A: "paid", B: "contract", C: "free", D: "free" };

/** The category a job is booked under and who pays; who may can decide another, with the reason. */
export function JobCategory({ job }: { job: string }) {
  const t = useT();
  const may = useMay();
  const [deciding, setDeciding] = useState(false);
  const { data } = useRead<JobView>(`/api/jobs/${job}`);
  if (!data) return null;
  const { line, categoryWhy } = data;
  const ended = line.state === "closed" || line.state === "cancelled";
  return (
    <div className={style.category}>
      <p>
        <b>{line.category ? t(`workorders.category.${line.category}`) : t("workorders.category.undecided")}</b>
        {line.payment && ` · ${t(`workorders.pays.${line.payment}`)}`}
        {categoryWhy && <span className={style.why}>{t("workorders.category.decided", { why: categoryWhy })}</span>}
      </p>
      {!ended && !deciding && may("entitlement.override") && (
        <Button kind="bare" onClick={() => setDeciding(true)}>
          {t(line.category ? "workorders.category.change" : "workorders.category.decide")}
        </Button>
      )}
      {deciding && <Decision job={data} onEnd={() => setDeciding(false)} />}
    </div>
  );
}

function Decision({ job: { line }, onEnd }: { job: JobView; onEnd: () => void }) {
  const t = useT();
  const [category, setCategory] = useState<Category>((line.category as Category | null) ?? "A");
  const [payment, setPayment] = useState<Payment>((line.payment as Payment | null) ?? usual[category]);
  const [why, setWhy] = useState("");
  const decide = useCommand<{ category: Category; payment: Payment; why: string }, JobView>(
    `/api/jobs/${line.id}/category`,
    { refresh: ["/api/jobs", "/api/papers"], onDone: onEnd },
  );
  return (
    <form
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault();
        decide.send({ category, payment, why: why.trim() });
      }}
    >
      <Field label={t("workorders.category")}>
        {(control) => (
          <select
            {...control}
            value={category}
            onChange={(event) => {
              const chosen = event.currentTarget.value as Category;
              setCategory(chosen);
              setPayment(usual[chosen]);
            }}
          >
            {categories.map((each) => (
              <option key={each} value={each}>
                {t(`workorders.category.${each}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t("workorders.pays")}>
        {(control) => (
          <select {...control} value={payment} onChange={(event) => setPayment(event.currentTarget.value as Payment)}>
            {payments.map((each) => (
              <option key={each} value={each}>
                {t(`workorders.pays.${each}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <AreaField
        label={t("workorders.category.why")}
        required
        rows={2}
        maxLength={1000}
        value={why}
        onChange={setWhy}
      />
      <ProblemNote error={decide.problem} />
      <div className={style.actions}>
        <Button type="submit" kind="main" busy={decide.busy} disabled={why.trim() === ""}>
          {t("workorders.category.send")}
        </Button>
        <Button kind="bare" onClick={onEnd}>
          {t("workorders.category.leave")}
        </Button>
      </div>
    </form>
  );
}

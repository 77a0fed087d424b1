import { useState } from "react";
import { useCommand } from "@/api/hooks";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { AreaField, TextField } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import type { Month } from "./month";
import style from "./Supervision.module.css";

const remarks = ["acceptance", "proactiveMaintenance", "other"] as const;
type Remarks = Record<(typeof remarks)[number], string>;

/** What the assessor says of the month, signed with the password over the figures above. */
export function MakeReport({ month }: { month: Month }) {
  const t = useT();
  const [said, setSaid] = useState<Remarks>({ acceptance: "", proactiveMaintenance: "", other: "" });
  const [password, setPassword] = useState("");
  const make = useCommand<object, Month>(`/api/supervision/reports/${month.unit}`, {
    refresh: ["/api/supervision/reports", "/api/papers"],
  });
  return (
    <form
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault();
        make.send({ month: month.month, seen: month.seen, remarks: said, password });
        setPassword("");
      }}
    >
      <h2>{t("supervision.make")}</h2>
      {remarks.map((which) => (
        <AreaField
          key={which}
          label={t(`supervision.remark.${which}`)}
          rows={3}
          maxLength={4000}
          value={said[which]}
          onChange={(words) => setSaid({ ...said, [which]: words })}
        />
      ))}
      <TextField
        label={t("supervision.password")}
        type="password"
        autoComplete="current-password"
        required
        maxLength={200}
        value={password}
        onChange={setPassword}
      />
      <ProblemNote error={make.problem} />
      <Button type="submit" kind="main" busy={make.busy}>
        {t("supervision.sign")}
      </Button>
    </form>
  );
}

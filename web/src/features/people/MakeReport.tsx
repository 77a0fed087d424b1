import { useState } from "react";
import { useCommand } from "@/api/hooks";
import { useT } from "@/lib/text";
import { AreaField } from "@/ui/Field";
import type { UnitDay } from "./report";
import { SignForm } from "./SignForm";

/** The director makes the day's report of what is in hand. */
export function MakeReport({ view }: { view: UnitDay }) {
  const t = useT();
  const [remark, setRemark] = useState("");
  const make = useCommand<{ day: string; seen: string; remark: string; password: string }>("/api/reports/directors", {
    refresh: ["/api/reports"],
  });
  return (
    <SignForm
      title={t("people.make")}
      note={t("people.make.note")}
      send={t("people.make.send")}
      busy={make.busy}
      problem={make.problem}
      onSign={(password) => make.send({ day: view.day, seen: view.seen, remark, password })}
    >
      <AreaField label={t("people.make.remark")} value={remark} onChange={setRemark} maxLength={2000} />
    </SignForm>
  );
}

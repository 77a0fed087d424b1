import { useState } from "react";
import { useRead } from "@/api/hooks";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";

interface HistoryLine {
  id: string;
  happenedOn: string;
  words: string;
  kind?: string | null;
  cost?: { amount: number; currency: string } | null;
}

const SHOWN_FIRST = 5;

/** What other systems tell of the unit, latest first: some lines, and more when asked. Nothing where there is none. */
export function History({ unit }: { unit: string }) {
  const t = useT();
  const [all, setAll] = useState(false);
  const { data } = useRead<HistoryLine[]>(`/api/equipment/units/${unit}/history`);
  if (!data || data.length === 0) return null;
  return (
    <>
      <dt>{t("calls.fact.history")}</dt>
      <dd>
        <ul>
          {data.slice(0, all ? undefined : SHOWN_FIRST).map(({ id, happenedOn, words, kind, cost }) => (
            <li key={id}>
              {[happenedOn, kind, words, cost && `${cost.amount} ${cost.currency}`].filter(Boolean).join(" · ")}
            </li>
          ))}
        </ul>
        {!all && data.length > SHOWN_FIRST && (
          <Button kind="bare" onClick={() => setAll(true)}>
            {t("calls.fact.history.more")}
          </Button>
        )}
      </dd>
    </>
  );
}

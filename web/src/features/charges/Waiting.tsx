import { useRead } from "@/api/hooks";
import { Go } from "@/lib/go";
import { useT } from "@/lib/text";
import { Waiting } from "@/ui/Waiting";
import { type Charge, clauseOf } from "./charge";

export const useChargesWaiting = () => useRead<Charge[]>("/api/charges/waiting").data ?? [];

/** Charges that wait for the reader: to decide, to look at again, to contest or agree to. */
export function ChargesWaiting() {
  const t = useT();
  const data = useChargesWaiting();
  return (
    <Waiting
      heading={t("charges.waiting", { n: data.length })}
      lines={data.map((charge) => ({
        id: charge.id,
        link: <Go href={`/charges/${charge.id}`}>{charge.name}</Go>,
        clause: clauseOf(charge),
        note: `${charge.own ? t("charges.own") : charge.party} · ${t(`charges.state.${charge.state}`)}`,
      }))}
    />
  );
}

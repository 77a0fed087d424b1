import { useRead } from "@/api/hooks";
import { useMay } from "@/app/session";
import { Go } from "@/lib/go";
import { useNow } from "@/lib/now";
import { useT } from "@/lib/text";
import { type ItemLine, standingOf } from "./item";

/** The goods of a work order that are or were with us. */
export function JobGoods({ job }: { job: string }) {
  const t = useT();
  const may = useMay();
  const now = useNow();
  const items = useRead<ItemLine[]>(may("workshop.read") ? "/api/workshop/items" : undefined, { job });
  return items.data?.map((line) => (
    <p key={line.id}>
      {t("workshop.menu")} <Go href={`/workshop/${line.id}`}>{line.number ?? t("workshop.unregistered")}</Go> ·{" "}
      {t(`workshop.state.${standingOf(line, now)}`)}
      {line.place && ` · ${line.place}`}
    </p>
  ));
}

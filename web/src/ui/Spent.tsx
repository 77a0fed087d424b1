import { useT } from "@/lib/text";

/** A length of work: "1 h 20 min". */
export function Spent({ minutes }: { minutes: number }) {
  const t = useT();
  return <span>{t("ui.spent", { hours: Math.floor(minutes / 60), minutes: minutes % 60 })}</span>;
}

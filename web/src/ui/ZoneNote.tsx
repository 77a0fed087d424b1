import { useT } from "@/lib/text";
import { useForeignZone, useZone } from "@/lib/zone";

/** By which clocks the page goes, said once, where they are not the reader's own; else nothing. */
export function ZoneNote({ className }: { className?: string }) {
  const t = useT();
  const zone = useForeignZone(useZone());
  return zone && <p className={className}>{t("ui.page.zone", { zone })}</p>;
}

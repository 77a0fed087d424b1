import { useIntl } from "react-intl";
import { useT } from "@/lib/text";
import type { Kind } from "./checks";
import { useMonthName } from "./MonthChoice";

/** What a check is called: its kind, and the month or quarter it is for. */
export function useCheckName() {
  const t = useT();
  const { formatDate } = useIntl();
  const month = useMonthName();
  return (kind: Kind, period: string | null) => {
    if (!period) return t(`supervision.check.kind.${kind}`);
    const called =
      kind === "QUARTERLY"
        ? t("supervision.check.quarter", {
            n: Math.ceil(Number(period.slice(5, 7)) / 3),
            year: formatDate(`${period}T12:00:00Z`, { year: "numeric", timeZone: "UTC" }),
          })
        : month(period.slice(0, 7));
    return t("supervision.check.named", { kind: t(`supervision.check.kind.${kind}`), period: called });
  };
}

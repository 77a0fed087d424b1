import { useIntl } from "react-intl";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { shifted } from "./month";

/** One month back or on; nothing lies after the last that is over. */
export function MonthChoice({
  month,
  last,
  onChange,
}: {
  month: string;
  last: string;
  onChange: (month: string) => void;
}) {
  const t = useT();
  const named = useMonthName();
  const next = shifted(month, 1);
  return (
    <>
      <Button kind="bare" onClick={() => onChange(shifted(month, -1))}>
        {t("supervision.before", { month: named(shifted(month, -1)) })}
      </Button>
      {next <= last && (
        <Button kind="bare" onClick={() => onChange(next)}>
          {t("supervision.after", { month: named(next) })}
        </Button>
      )}
    </>
  );
}

/** A month in words. */
export function useMonthName() {
  const { formatDate } = useIntl();
  return (month: string) => formatDate(`${month}-15T12:00:00Z`, { month: "long", year: "numeric", timeZone: "UTC" });
}

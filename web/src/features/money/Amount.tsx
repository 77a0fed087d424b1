import { useIntl } from "react-intl";
import type { Money } from "./money";

/** An amount with its currency's sign, in the reader's way of writing. */
export function Amount({ of }: { of: Money }) {
  const intl = useIntl();
  return (
    <span>
      {intl.formatNumber(of.amount, { style: "currency", currency: of.currency, currencyDisplay: "narrowSymbol" })}
    </span>
  );
}

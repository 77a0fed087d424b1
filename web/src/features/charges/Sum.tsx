import { useIntl } from "react-intl";

interface Props {
  amount: number;
  /** `points`, or a currency. */
  unit: string;
}

/** A sum of an account: points as a figure, money with its currency's sign. */
export function Sum({ amount, unit }: Props) {
  const intl = useIntl();
  return (
    <span>
      {unit === "points"
        ? intl.formatNumber(amount)
        : intl.formatNumber(amount, { style: "currency", currency: unit, currencyDisplay: "narrowSymbol" })}
    </span>
  );
}

import { useIntl } from "react-intl";
import { type Kept, share } from "./report";

/** "92.4%"; a dash where nothing came to an end. */
export function Share({ of }: { of: Kept }) {
  const { formatNumber } = useIntl();
  const part = share(of);
  return <b>{part === undefined ? "–" : formatNumber(part, { style: "percent", maximumFractionDigits: 1 })}</b>;
}

import { useMemo } from "react";
import { now } from "@/lib/now";
import { useQueryString } from "@/lib/path";

export const periods = ["7", "30", "90", "365"] as const;

/**
 * The last so many days as the address names them, up to the hour that has begun, so that a reading stays the same for a while; or from one
 * instant to another, where the address names those.
 */
export function usePeriod() {
  const [query, change] = useQueryString();
  const days = periods.find((each) => each === query.days) ?? "30";
  const range = useMemo(() => {
    if (query.from && query.to) return { from: query.from, to: query.to };
    const to = Math.ceil(now() / 3_600_000) * 3_600_000;
    return { from: new Date(to - Number(days) * 86_400_000).toISOString(), to: new Date(to).toISOString() };
  }, [days, query.from, query.to]);
  return { days, range, choose: (wanted: string) => change({ days: wanted }) };
}

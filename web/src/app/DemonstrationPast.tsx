import { T } from "@/lib/text";
import { Time } from "@/ui/Time";
import type { Demonstration } from "./demonstration";

/** While the company's past is still being told: up to which day. */
export function DemonstrationPast({ demonstration }: { demonstration: Demonstration }) {
  if (!demonstration.lived) return null;
  return (
    <p role="status">
      <T id="app.demo.past" values={{ day: <Time key="day" at={demonstration.lived} mode="day" /> }} />
    </p>
  );
}

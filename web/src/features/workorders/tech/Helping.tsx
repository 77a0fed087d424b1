import { Go } from "@/lib/go";
import { useT } from "@/lib/text";
import { Time } from "@/ui/Time";
import { Section } from "./Section";
import type { Hours } from "./shown";

/** Visits of colleagues to which the reader goes along. */
export default function Helping({ visits }: { visits: readonly Hours[] }) {
  const t = useT();
  return (
    <Section title={t("workorders.tech.helping")}>
      <ul>
        {visits.map(({ job, starts, ends, number, customer, address }) => (
          <li key={`${job}${starts}`}>
            <Go href={`/tech/jobs/${job}`}>{number}</Go> · <Time at={starts} mode="absolute" />–
            <Time at={ends} mode="hour" />
            <br />
            {[customer, address].filter(Boolean).join(", ")}
          </li>
        ))}
      </ul>
    </Section>
  );
}

import { useCommand } from "@/api/hooks";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import { Section } from "./Section";

/** What the regulation has somebody told, of `GET /api/notices`. */
export interface Notice {
  id: string;
  what: string;
  title: { number: string } | null;
  at: string;
  read: boolean;
}

/** What has changed since the technician looked last; the latest first. */
export default function News({ notices }: { notices: readonly Notice[] }) {
  const t = useT();
  const seen = useCommand<{ until: string }>("/api/notices/read", { refresh: ["/api/notices"] });
  const [latest] = notices;
  return (
    <Section title={t("workorders.tech.news")} note={notices.length}>
      <ul>
        {notices.map(({ id, what, title, at }) => (
          <li key={id}>
            {title?.number} {what} · <Time at={at} mode="relative" />
          </li>
        ))}
      </ul>
      <ProblemNote error={seen.problem} />
      <Button wide busy={seen.busy} onClick={() => latest && seen.send({ until: latest.at })}>
        {t("workorders.tech.news.seen")}
      </Button>
    </Section>
  );
}

import { useRead } from "@/api/hooks";
import { useQueryString } from "@/lib/path";
import { useT } from "@/lib/text";
import { InZone } from "@/lib/zone";
import { Button } from "@/ui/Button";
import { shifted } from "@/ui/DayPicker";
import { EmptyState } from "@/ui/EmptyState";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { Depots } from "./Depots";
import { Expiring } from "./Expiring";
import { technicians } from "./read";
import { TeamTable } from "./TeamTable";
import style from "./Technicians.module.css";
import type { Team } from "./types";
import { headcount } from "./week";

/** Who is there this week, and which certificates are about to end. The address holds the week. */
export default function TeamPage() {
  const t = useT();
  const [query, setQuery] = useQueryString();
  const { data: team, error } = useRead<Team>(technicians, { from: query.from, days: 7 });
  if (!team) return <ProblemNote error={error} />;
  const shows = team.today >= team.from && team.today < shifted(team.from, team.days);
  const move = (days: number) => setQuery({ from: shifted(team.from, days) });
  return (
    <InZone zone={team.zone}>
      <div className={style.page}>
        <PageTitle
          title={t("technicians.title")}
          note={shows && t("technicians.today", headcount(team.technicians, team.today, team.zone))}
          actions={
            <>
              <Button onClick={() => move(-7)} aria-label={t("technicians.week.before")}>
                ‹
              </Button>
              <Button disabled={query.from === undefined} onClick={() => setQuery({ from: undefined })}>
                {t("technicians.week.this")}
              </Button>
              <Button onClick={() => move(7)} aria-label={t("technicians.week.after")}>
                ›
              </Button>
            </>
          }
        />
        {team.technicians.length === 0 ? (
          <EmptyState title={t("technicians.none")}>{t("technicians.none.detail")}</EmptyState>
        ) : (
          <>
            <TeamTable team={team} />
            <Expiring team={team} />
          </>
        )}
        <Depots />
      </div>
    </InZone>
  );
}

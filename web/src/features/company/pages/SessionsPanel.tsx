import { useCommand, useRead } from "@/api/hooks";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import style from "./Company.module.css";

interface Session {
  begun: string;
  seen: string;
  expires: string;
  here: boolean;
}

/** Where the reader is signed in; signing out everywhere else. */
export function SessionsPanel() {
  const t = useT();
  const { data, error } = useRead<Session[]>("/api/me/sessions");
  const end = useCommand("/api/me/sessions/end-others", { refresh: ["/api/me"] });
  if (!data) return <ProblemNote error={error} />;
  return (
    <section className={style.panel} aria-labelledby="sessions">
      <h2 id="sessions">{t("company.sessions", { n: data.length })}</h2>
      <ul className={style.list}>
        {data.map((session) => (
          <li key={`${session.begun}${session.seen}`}>
            {session.here && <b>{t("company.sessions.here")} · </b>}
            {t("company.sessions.begun")} <Time at={session.begun} mode="absolute" /> · {t("company.sessions.seen")}{" "}
            <Time at={session.seen} mode="absolute" />
          </li>
        ))}
      </ul>
      {data.length > 1 && (
        <div className={style.actions}>
          <Button busy={end.busy} onClick={() => end.send()}>
            {t("company.sessions.end-others")}
          </Button>
        </div>
      )}
      {end.done && <p role="status">{t("company.sessions.ended")}</p>}
      <ProblemNote error={end.problem} />
    </section>
  );
}

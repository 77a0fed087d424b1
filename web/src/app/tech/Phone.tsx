import { type ReactNode, useState } from "react";
import { Go } from "@/lib/go";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { Icon } from "@/ui/Icon";
import { LineNote } from "@/ui/LineNote";
import { Choices } from "../Choices";
import { DemonstrationBanner } from "../DemonstrationBanner";
import { Mark } from "../Mark";
import { speak, useSession, useSignOut } from "../session";
import style from "./Phone.module.css";

/** What every page of the phone stands in: a narrow head; language, theme and signing out behind one button. */
export function Phone({ children }: { children: ReactNode }) {
  const t = useT();
  const session = useSession();
  const signOut = useSignOut();
  const [more, setMore] = useState(false);
  return (
    <div className={style.phone}>
      <header className={style.head}>
        <a className={style.brand} href="/tech">
          <Mark />
          {t("app.name")}
        </a>
        <LineNote />
        <Button kind="bare" aria-expanded={more} aria-controls="more" onClick={() => setMore(!more)}>
          <Icon name="person" />
          {session.name}
        </Button>
      </header>
      {more && (
        <div id="more" className={style.more}>
          <p>{session.unitName}</p>
          <a href={`/technicians/${session.person}`}>{t("tech.sick")}</a>
          <a href="/">{t("tech.desk")}</a>
          <Choices onLanguage={speak} />
          <Button onClick={() => void signOut()}>{t("app.signout")}</Button>
        </div>
      )}
      <DemonstrationBanner />
      <main className={style.page}>{children}</main>
    </div>
  );
}

export function Missing() {
  const t = useT();
  return (
    <EmptyState title={t("ui.problem.missing")} action={<Go href="/tech">{t("tech.home")}</Go>}>
      {t("ui.problem.missing.detail")}
    </EmptyState>
  );
}

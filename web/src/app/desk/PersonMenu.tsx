import { useRef } from "react";
import { Go } from "@/lib/go";
import { useT } from "@/lib/text";
import { useFold } from "@/lib/useFold";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { Choices } from "../Choices";
import { speak, useSession, useSignOut } from "../session";
import style from "./PersonMenu.module.css";

/** Who is signed in, and what they set for themselves: language, theme, password, signing out. */
export function PersonMenu() {
  const t = useT();
  const session = useSession();
  const signOut = useSignOut();
  const menu = useRef<HTMLDetailsElement>(null);
  const fold = useFold(menu);
  return (
    <details ref={menu} className={style.menu}>
      <summary aria-label={t("shell.person", { name: session.name })}>
        <Icon name="person" />
        <span className={style.name}>{session.name}</span>
      </summary>
      <div className={style.panel}>
        <div>
          <div>{session.name}</div>
          <div className={style.unit}>{session.unitName}</div>
        </div>
        <Choices onLanguage={speak} />
        {session.capabilities.includes("call.register") && (
          <Go href="/me/extension" onClick={fold}>
            {t("shell.extension")}
          </Go>
        )}
        <Go href="/me/password" onClick={fold}>
          {t("shell.password")}
        </Go>
        <Go href="/me/file" onClick={fold}>
          {t("shell.own-file")}
        </Go>
        <Button onClick={() => void signOut()}>{t("app.signout")}</Button>
      </div>
    </details>
  );
}

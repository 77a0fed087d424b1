import type { ReactNode } from "react";
import { useT } from "@/lib/text";
import { EmptyState } from "@/ui/EmptyState";
import { Choices } from "../Choices";
import { Mark } from "../Mark";
import style from "./Visitor.module.css";

/** What a page for somebody without an account stands in. */
export function Visitor({ children }: { children: ReactNode }) {
  const t = useT();
  return (
    <div className={style.visitor}>
      <header className={style.brand}>
        <Mark />
        {t("app.name")}
      </header>
      <main>{children}</main>
      <footer>
        <Choices />
      </footer>
    </div>
  );
}

export function Missing() {
  const t = useT();
  return <EmptyState title={t("public.missing")}>{t("public.missing.detail")}</EmptyState>;
}

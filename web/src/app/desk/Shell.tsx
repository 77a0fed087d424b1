import { Outlet, useLocation } from "@tanstack/react-router";
import { type ComponentType, lazy, Suspense, useEffect, useState } from "react";
import { Go } from "@/lib/go";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { LineNote } from "@/ui/LineNote";
import { DemonstrationBanner } from "../DemonstrationBanner";
import { Mark } from "../Mark";
import { Waiting } from "../Waiting";
import { features } from "./features";
import { Menu } from "./Menu";
import { PersonMenu } from "./PersonMenu";
import style from "./Shell.module.css";

const slot = (name: "search" | "notices"): ComponentType[] =>
  features.flatMap((feature) => (feature.slots?.[name] ? [lazy(feature.slots[name])] : []));
const searches = slot("search");
const notices = slot("notices");

/** Header, side menu and the page: what every screen of the desk stands in. */
export function Shell() {
  const t = useT();
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: going somewhere folds the menu of the narrow screen
  useEffect(() => setOpen(false), [pathname]);

  return (
    <div className={style.shell}>
      <a className={style.skip} href="#page">
        {t("shell.skip")}
      </a>
      <DemonstrationBanner />
      <header className={style.head}>
        <Button
          kind="bare"
          className={style.toggle}
          aria-label={t("shell.menu")}
          aria-expanded={open}
          aria-controls="menu"
          onClick={() => setOpen(!open)}
        >
          <Icon name="menu" />
        </Button>
        <Go className={style.brand} href="/">
          <Mark />
          {t("app.name")}
        </Go>
        <div className={style.search}>{filled(searches)}</div>
        <div className={style.tools}>
          <LineNote />
          {filled(notices)}
          <PersonMenu />
        </div>
      </header>
      <nav id="menu" className={style.menu} data-open={open} aria-label={t("shell.menu")}>
        <Menu />
      </nav>
      <main id="page" className={style.page} tabIndex={-1}>
        <Suspense fallback={<Waiting />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
}

/** What fills a slot of the header; where several features do, all of them in order. */
function filled(components: readonly ComponentType[]) {
  return components.map((Component, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while the page lives
    <Suspense key={index} fallback={null}>
      <Component />
    </Suspense>
  ));
}

import { Outlet, useLocation } from "@tanstack/react-router";
import { type CSSProperties, Suspense, useEffect, useLayoutEffect, useRef, useState } from "react";
import { keepKeys } from "@/lib/earlyKeys";
import { Go } from "@/lib/go";
import { listenForShortcuts, useShortcuts } from "@/lib/shortcuts";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { LineNote } from "@/ui/LineNote";
import { DemonstrationBanner } from "../DemonstrationBanner";
import { Mark } from "../Mark";
import { Waiting } from "../Waiting";
import { Filled } from "./Filled";
import { Menu } from "./Menu";
import { PersonMenu } from "./PersonMenu";
import style from "./Shell.module.css";

/** Header, side menu and the page: what every screen of the desk stands in. */
export function Shell() {
  const t = useT();
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);
  const head = useRef<HTMLElement>(null);
  const [below, setBelow] = useState<CSSProperties>();
  // The head grows when what stands in it comes, also while the menu below it is open.
  useLayoutEffect(() => {
    if (!open || !head.current) return;
    const measured = head.current;
    const measure = () => setBelow({ "--head": `${measured.getBoundingClientRect().bottom}px` } as CSSProperties);
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(measured);
    return () => watch.disconnect();
  }, [open]);
  const [over, setOver] = useState<"palette" | "keys">();
  // biome-ignore lint/correctness/useExhaustiveDependencies: going somewhere folds the menu of the narrow screen
  useEffect(() => setOpen(false), [pathname]);
  useEffect(listenForShortcuts, []);
  useShortcuts([
    {
      keys: "mod+k",
      says: t("shell.palette"),
      everywhere: true,
      run: () => {
        if (over === "palette") return;
        keepKeys();
        setOver("palette");
      },
    },
    { keys: "?", says: t("shell.keys"), everywhere: true, run: () => setOver("keys") },
  ]);

  return (
    <div className={style.shell}>
      <a className={style.skip} href="#page">
        {t("shell.skip")}
      </a>
      <DemonstrationBanner />
      <header ref={head} className={style.head}>
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
        <div className={style.search}>
          <Filled slot="search" />
        </div>
        <div className={style.tools}>
          <LineNote />
          <Filled slot="notices" />
          <PersonMenu />
        </div>
      </header>
      <Filled slot="bar" />
      <nav id="menu" className={style.menu} style={below} data-open={open} aria-label={t("shell.menu")}>
        <Menu />
      </nav>
      <main id="page" className={style.page} tabIndex={-1}>
        <Suspense fallback={<Waiting />}>
          <Outlet />
        </Suspense>
      </main>
      {over && <Filled slot={over} onClose={() => setOver(undefined)} />}
    </div>
  );
}

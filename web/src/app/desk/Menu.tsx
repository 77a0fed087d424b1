import { useLocation } from "@tanstack/react-router";
import { useId } from "react";
import type { MenuEntry } from "@/lib/feature";
import { Go } from "@/lib/go";
import { useT } from "@/lib/text";
import { sees, useSession } from "../session";
import { Filled } from "./Filled";
import { features } from "./features";
import style from "./Menu.module.css";

const entries = features.flatMap((feature) => feature.menu ?? []).sort((a, b) => a.order - b.order);
const groups = [...new Set(entries.flatMap(({ group }) => group ?? []))];

/** The entry that leads to a page, or to what stands above it: of several the one that is nearest. */
const entryOf = (pathname: string): string | undefined =>
  entries
    .map(({ path }) => path)
    .filter((path) => pathname === path || (path !== "/" && pathname.startsWith(`${path}/`)))
    .sort((one, other) => other.length - one.length)[0];

/** The entries of the features, for the roles of the person; below them those that belong together, under a heading. */
export function Menu() {
  const session = useSession();
  const seen = entries.filter((entry) => sees(session, entry));
  return (
    <>
      <Entries of={seen.filter(({ group }) => group === undefined)} />
      {groups.map((group) => (
        <Group key={group} heading={group} of={seen.filter((entry) => entry.group === group)} />
      ))}
    </>
  );
}

function Group({ heading, of }: { heading: string; of: readonly MenuEntry[] }) {
  const t = useT();
  const id = useId();
  if (of.length === 0) return null;
  return (
    <>
      <h2 id={id} className={style.heading}>
        {t(heading)}
      </h2>
      <Entries of={of} labelledBy={id} />
    </>
  );
}

function Entries({ of, labelledBy }: { of: readonly MenuEntry[]; labelledBy?: string }) {
  const t = useT();
  const { pathname } = useLocation();
  const current = entryOf(pathname);
  return (
    <ul aria-labelledby={labelledBy}>
      {of.map(({ path, label, icon: EntryIcon }) => (
        <li key={path}>
          <Go href={path} aria-current={path === current ? "page" : undefined}>
            <EntryIcon />
            {t(label)}
          </Go>
          <Filled slot="pinned" path={path} />
        </li>
      ))}
    </ul>
  );
}

import { useLocation } from "@tanstack/react-router";
import { Go } from "@/lib/go";
import { useT } from "@/lib/text";
import { sees, useSession } from "../session";
import { features } from "./features";

const entries = features.flatMap((feature) => feature.menu ?? []).sort((a, b) => a.order - b.order);

/** The entries of the features, for the roles of the person. */
export function Menu() {
  const t = useT();
  const session = useSession();
  const { pathname } = useLocation();
  const here = (path: string) =>
    path === "/" ? pathname === "/" : pathname === path || pathname.startsWith(`${path}/`);
  return (
    <ul>
      {entries
        .filter((entry) => sees(session, entry))
        .map(({ path, label, icon: EntryIcon }) => (
          <li key={path}>
            <Go href={path} aria-current={here(path) ? "page" : undefined}>
              <EntryIcon />
              {t(label)}
            </Go>
          </li>
        ))}
    </ul>
  );
}

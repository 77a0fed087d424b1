import type { Feature, MenuEntry } from "@/lib/feature";
import { type IconName, iconOf } from "@/ui/Icon";
import { spoken } from "./spoken";

function entry(name: string, icon: IconName, order: number, needs?: string): MenuEntry {
  return {
    label: `company.menu.${name}`,
    path: `/company/${name}`,
    icon: iconOf(icon),
    order,
    group: "company.menu",
    needs,
  };
}

const feature: Feature = {
  routes: [
    { path: "/company/organisation", page: spoken(() => import("./pages/OrganisationPage")) },
    { path: "/company/people", page: spoken(() => import("./pages/PeoplePage")) },
    { path: "/company/people/$id", page: spoken(() => import("./pages/PersonPage")) },
    { path: "/company/roles", page: spoken(() => import("./pages/RolesPage")) },
    { path: "/company/deputies", page: spoken(() => import("./pages/DeputiesPage")) },
    { path: "/company/calendars", page: spoken(() => import("./pages/CalendarsPage")) },
    { path: "/company/calendars/$id", page: spoken(() => import("./pages/CalendarPage")) },
    { path: "/company/numbers", page: spoken(() => import("./pages/NumbersPage")) },
    { path: "/company/audit", page: spoken(() => import("./pages/AuditPage")) },
    { path: "/me/file", page: spoken(() => import("./pages/OwnFilePage")) },
  ],
  menu: [
    entry("organisation", "home", 900, "people.manage"),
    entry("people", "people", 910, "people.manage"),
    entry("roles", "shield", 920, "people.manage"),
    entry("deputies", "person", 930),
    entry("calendars", "calendar", 940, "calendar.edit"),
    entry("numbers", "list", 950, "settings.manage"),
    entry("audit", "search", 960, "audit.read"),
  ],
};
export default feature;

import type { Feature, MenuEntry } from "@/lib/feature";
import { type IconName, iconOf } from "@/ui/Icon";
import { spoken } from "./spoken";

function entry(name: string, icon: IconName, order: number): MenuEntry {
  return {
    label: `needs.menu.${name}`,
    path: `/dispatch/${name}`,
    icon: iconOf(icon),
    order,
    group: "needs.menu",
    needs: "dispatch.manage",
  };
}

const feature: Feature = {
  routes: [
    { path: "/dispatch/terms", page: spoken(() => import("./pages/TermsPage")) },
    { path: "/dispatch/estimates", page: spoken(() => import("./pages/EstimatesPage")) },
    { path: "/dispatch/areas", page: spoken(() => import("./pages/AreasPage")) },
    { path: "/dispatch/travel", page: spoken(() => import("./pages/TravelPage")) },
    { path: "/dispatch/planning", page: spoken(() => import("./pages/PlanningPage")) },
  ],
  menu: [
    entry("terms", "list", 280),
    entry("estimates", "clock", 281),
    entry("areas", "map", 282),
    entry("travel", "route", 283),
    entry("planning", "check", 284),
  ],
};
export default feature;

import type { Feature } from "@/lib/feature";
import { iconOf } from "@/ui/Icon";
import { spoken } from "./spoken";

const feature: Feature = {
  routes: [
    { path: "/supervision", page: spoken(() => import("./pages/UnitsPage")) },
    { path: "/supervision/$unit", page: spoken(() => import("./pages/MonthPage")) },
    { path: "/supervision/checks", page: spoken(() => import("./pages/ChecksPage")) },
    { path: "/supervision/checks/new", page: spoken(() => import("./pages/CheckSheetPage")) },
    { path: "/supervision/checks/$id", page: spoken(() => import("./pages/CheckPage")) },
    { path: "/supervision/checks/findings/$id", page: spoken(() => import("./pages/FindingPage")) },
  ],
  menu: [{ label: "supervision.menu", path: "/supervision", icon: iconOf("check"), order: 710, needs: "report.read" }],
};
export default feature;

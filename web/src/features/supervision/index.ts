import type { Feature } from "@/lib/feature";
import { iconOf } from "@/ui/Icon";
import { spoken } from "./spoken";

const feature: Feature = {
  routes: [
    { path: "/supervision", page: spoken(() => import("./pages/UnitsPage")) },
    { path: "/supervision/$unit", page: spoken(() => import("./pages/MonthPage")) },
  ],
  menu: [{ label: "supervision.menu", path: "/supervision", icon: iconOf("check"), order: 710, needs: "report.read" }],
};
export default feature;

import type { Feature } from "@/lib/feature";
import { iconOf } from "@/ui/Icon";

const feature: Feature = {
  routes: [{ path: "/reports", page: () => import("./ReportsPage"), surface: true }],
  menu: [{ label: "people.menu", path: "/reports", icon: iconOf("document"), order: 300, needs: "report.read" }],
};
export default feature;

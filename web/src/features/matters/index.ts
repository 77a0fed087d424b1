import type { Feature } from "@/lib/feature";
import { iconOf } from "@/ui/Icon";
import { spoken } from "./spoken";

const feature: Feature = {
  routes: [
    { path: "/matters", page: spoken(() => import("./pages/MattersPage")) },
    { path: "/matters/$id", page: spoken(() => import("./pages/MatterPage")) },
  ],
  menu: [{ label: "matters.menu", path: "/matters", icon: iconOf("flag"), order: 705, needs: "report.read" }],
};
export default feature;

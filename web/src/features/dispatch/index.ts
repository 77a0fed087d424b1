import type { Feature } from "@/lib/feature";
import { iconOf } from "@/ui/Icon";
import { spoken } from "./spoken";

const feature: Feature = {
  routes: [{ path: "/dispatch", page: spoken(() => import("./pages/DispatchPage")) }],
  menu: [{ label: "dispatch.menu", path: "/dispatch", icon: iconOf("route"), order: 200, needs: "job.read" }],
};
export default feature;

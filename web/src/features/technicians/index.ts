import type { Feature } from "@/lib/feature";
import { iconOf } from "@/ui/Icon";
import { spoken } from "./spoken";

const feature: Feature = {
  routes: [
    { path: "/technicians", page: spoken(() => import("./pages/TeamPage")) },
    { path: "/technicians/$id", page: spoken(() => import("./pages/TechnicianPage")) },
  ],
  menu: [{ label: "technicians.menu", path: "/technicians", icon: iconOf("people"), order: 210, needs: "job.read" }],
};
export default feature;

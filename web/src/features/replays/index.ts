import type { Feature } from "@/lib/feature";
import { spoken } from "./spoken";

const feature: Feature = {
  routes: [{ path: "/regulation-drafts/$id/replay", page: spoken(() => import("./pages/ReplayPage")) }],
  menu: [],
};
export default feature;

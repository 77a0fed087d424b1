import type { Feature } from "@/lib/feature";
import { iconOf } from "@/ui/Icon";
import { spoken } from "./spoken";

const feature: Feature = {
  routes: [
    { path: "/regulation", page: () => import("./Documents") },
    { path: "/regulation/$pack", page: () => import("./DocumentPage") },
    { path: "/regulation/$pack/$clause", page: () => import("./ClausePage") },
    { path: "/regulation/$pack/$clause/kept", page: () => import("./KeptPage") },
    { path: "/regulation-drafts", page: spoken(() => import("./pages/DraftsPage")) },
    { path: "/regulation-drafts/$id", page: spoken(() => import("./pages/DraftPage")) },
    { path: "/regulation-readings", page: spoken(() => import("./pages/ReadingsPage")) },
    { path: "/regulation-readings/$id", page: spoken(() => import("./pages/ReadingPage")) },
    { path: "/regulation-acknowledged", page: spoken(() => import("./pages/AcknowledgedPage")) },
    { path: "/regulation-applying", page: spoken(() => import("./pages/ApplyingPage")) },
  ],
  menu: [
    { label: "regulation.menu", path: "/regulation", icon: iconOf("scale"), order: 700, needs: "regulation.read" },
  ],
};
export default feature;

import type { Feature } from "@/lib/feature";
import { iconOf } from "@/ui/Icon";

const feature: Feature = {
  routes: [
    { path: "/incoming", page: () => import("./InboxPage") },
    { path: "/incoming/$id", page: () => import("./IncomingPage") },
    { path: "/ways-in", page: () => import("./WaysInPage") },
    { path: "/me/extension", page: () => import("./ExtensionPage") },
  ],
  menu: [
    { label: "inbound.menu", path: "/incoming", icon: iconOf("import"), order: 95, needs: "call.register" },
    { label: "inbound.menu.ways", path: "/ways-in", icon: iconOf("link"), order: 930, needs: "settings.manage" },
  ],
  slots: { bar: () => import("./RingBar") },
};
export default feature;

import type { Feature } from "@/lib/feature";
import { iconOf } from "@/ui/Icon";
import { spoken } from "./spoken";

const feature: Feature = {
  routes: [
    { path: "/ledgers", page: spoken(() => import("./pages/LedgersPage")) },
    { path: "/ledgers/$pack/$ledger/$period", page: spoken(() => import("./pages/PeriodPage")) },
    { path: "/ledgers/$pack/$ledger/accounts/$party", page: spoken(() => import("./pages/AccountPage")) },
  ],
  menu: [{ label: "ledgers.menu", path: "/ledgers", icon: iconOf("columns"), order: 430 }],
};
export default feature;

import type { EntryFeature } from "@/lib/entry";
import { boot } from "../boot";
import { EntryPages } from "../EntryPages";
import { catalogues } from "./catalogues";
import { Missing, Visitor } from "./Visitor";

document.documentElement.dataset.size = "phone";

const found = import.meta.glob<EntryFeature>("../../features/*/public/index.ts", { eager: true, import: "default" });

boot(
  catalogues,
  <Visitor>
    <EntryPages features={Object.values(found)} missing={<Missing />} />
  </Visitor>,
);

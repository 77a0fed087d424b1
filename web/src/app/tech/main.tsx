import type { EntryFeature } from "@/lib/entry";
import { boot } from "../boot";
import { EntryPages } from "../EntryPages";
import { SignIn } from "../SignIn";
import { SessionGate, sessionQuery } from "../session";
import { Failed, Waiting } from "../Waiting";
import { catalogues } from "./catalogues";
import { Missing, Phone } from "./Phone";

document.documentElement.dataset.size = "phone";

const found = import.meta.glob<EntryFeature>("../../features/*/tech/index.ts", { eager: true, import: "default" });

boot(
  catalogues,
  <SessionGate
    signIn={<SignIn />}
    waiting={<Waiting />}
    failed={(error, again) => <Failed error={error} again={again} />}
  >
    <Phone>
      <EntryPages features={Object.values(found)} missing={<Missing />} />
    </Phone>
  </SessionGate>,
  (client) => void client.prefetchQuery(sessionQuery),
);

import type { EntryFeature } from "@/lib/entry";
import { boot } from "../boot";
import { EntryPages } from "../EntryPages";
import { SignIn } from "../SignIn";
import { SessionGate, sessionQuery } from "../session";
import { Waiting } from "../Waiting";
import { catalogues } from "./catalogues";
import { keepForNoNetwork } from "./keepForNoNetwork";
import { Missing, Phone } from "./Phone";
import { Unreachable } from "./Unreachable";

document.documentElement.dataset.size = "phone";

const found = import.meta.glob<EntryFeature>("../../features/*/tech/index.ts", { eager: true, import: "default" });

boot(
  catalogues,
  <SessionGate
    signIn={<SignIn />}
    waiting={<Waiting />}
    failed={(error, again) => <Unreachable error={error} again={again} />}
  >
    <Phone>
      <EntryPages features={Object.values(found)} missing={<Missing />} />
    </Phone>
  </SessionGate>,
  (client) => void client.prefetchQuery(sessionQuery),
);

keepForNoNetwork();

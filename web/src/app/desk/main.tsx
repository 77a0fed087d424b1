import { boot } from "../boot";
import { SignIn } from "../SignIn";
import { SessionGate } from "../session";
import { Failed, Waiting } from "../Waiting";
import { catalogues } from "./catalogues";
import { Desk } from "./Desk";

boot(
  catalogues,
  <SessionGate
    signIn={<SignIn />}
    waiting={<Waiting />}
    failed={(error, again) => <Failed error={error} again={again} />}
  >
    <Desk />
  </SessionGate>,
);

import { boot } from "../boot";
import { SessionGate, sessionQuery } from "../session";
import { Failed, Waiting } from "../Waiting";
import { catalogues } from "./catalogues";
import { Desk, expectPage } from "./Desk";
import { Entrance } from "./Entrance";

boot(
  catalogues,
  <SessionGate
    signIn={<Entrance />}
    waiting={<Waiting />}
    failed={(error, again) => <Failed error={error} again={again} />}
  >
    <Desk />
  </SessionGate>,
  (client) => {
    void client.prefetchQuery(sessionQuery);
    // After the words, which are asked for in a task of their own.
    setTimeout(expectPage);
  },
);

import type { Query, QueryClient } from "@tanstack/react-query";
import { listenTogether } from "./browser";
import { markChanged } from "./changed";
import { setLive } from "./line";
import { isStale } from "./stale";
import { both, isNews, type Told } from "./told";

/** News that come in a burst are read again once. */
const burst = 150;
/** However much happens, a page reads again at most once in so long. */
const calm = 1_000;
/** While there is no line, what is shown is read again from time to time. */
const blindly = 30_000;

const wait = (ms: number) => new Promise((go) => setTimeout(go, ms));

/** Keeps what a client has read as fresh as the server tells; for as long as somebody is signed in. Gives back how to stop. */
export function follow(client: QueryClient, account: string, age: () => number): () => void {
  let waiting: Told | undefined;
  let busy = false;
  let stopped = false;
  let blind: ReturnType<typeof setInterval> | undefined;

  const readAgain = async () => {
    busy = true;
    await wait(burst);
    while (waiting && !stopped) {
      const now: Told = waiting;
      waiting = undefined;
      const concerned = ({ queryKey }: Query) => isStale(queryKey, now);
      // A reading under way is not broken off for a newer one: should the network go now, there would be neither.
      await client.refetchQueries(
        { predicate: (query) => query.state.fetchStatus === "fetching" && concerned(query) },
        { cancelRefetch: false },
      );
      await client.invalidateQueries({
        predicate: concerned,
        // A page nobody looks at reads again when somebody does.
        refetchType: document.hidden ? "none" : "active",
      });
      markChanged(now.ids?.filter((id) => !now.mine?.includes(id)) ?? []);
      await wait(calm);
    }
    busy = false;
  };
  const told = (news: Told) => {
    if (news.ended === "signed-out") void client.invalidateQueries({ queryKey: ["/api/session"] });
    if (!isNews(news)) return;
    waiting = waiting ? both(waiting, news) : news;
    if (!busy) void readAgain();
  };
  const live = (standing: boolean) => {
    setLive(standing);
    if (!standing) {
      blind ??= setInterval(() => told({ all: true }), blindly);
      return;
    }
    clearInterval(blind);
    blind = undefined;
  };
  const stop = listenTogether(account, age, { told, live });
  return () => {
    stopped = true;
    clearInterval(blind);
    setLive(true);
    stop();
  };
}

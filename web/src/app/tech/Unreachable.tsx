import { useEffect } from "react";
import { Problem } from "@/api/problem";
import { OutboxNote } from "@/features/workorders/tech/OutboxNote";
import { useOutbox } from "@/features/workorders/tech/outbox";
import { Failed } from "../Waiting";
import style from "./Phone.module.css";

/** The phone was started without a network: nobody is signed in as far as it knows, so it shows only what waits to be sent, and no name. */
export function Unreachable({ error, again }: { error: Error; again: () => void }) {
  const waiting = useOutbox(nothing);
  // The query client takes a page that begins without a network for one that has it, and hears of no change when it comes.
  useEffect(() => {
    window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, [again]);
  return (
    <div className={style.phone}>
      <main className={style.page}>
        <Failed error={error} again={again} />
        {!(error instanceof Problem) && <OutboxNote waiting={waiting} open />}
      </main>
    </div>
  );
}

const nothing = () => {};

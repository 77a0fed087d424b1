import { useEffect } from "react";
import { useRead } from "@/api/hooks";
import { useSession } from "@/app/session";
import { useGo } from "@/lib/go";
import { useShortcut } from "@/lib/shortcuts";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import style from "./RingBar.module.css";
import type { Ring } from "./types";

const soonest = 1_000;

/** Who rings at the reader's desk: one line for each telephone, the first opened by one key from wherever the reader is. */
export default function RingBar() {
  const session = useSession();
  return session.capabilities.includes("call.register") ? <Rings /> : null;
}

function Rings() {
  const t = useT();
  const go = useGo();
  const { data: rings = [], refetch } = useRead<Ring[]>("/api/ringing");
  const first = rings.find((ring) => ring.dial !== null);

  // What nobody ends goes by itself.
  const left = rings.length > 0 ? Math.min(...rings.map(({ secondsLeft }) => secondsLeft)) : undefined;
  useEffect(() => {
    if (left === undefined) return;
    const timer = setTimeout(() => void refetch(), Math.max(soonest, (left + 1) * 1_000));
    return () => clearTimeout(timer);
  }, [left, refetch]);

  const open = (ring: Ring | undefined) => ring?.dial && go(`/desk?caller=${encodeURIComponent(ring.dial)}`);
  useShortcut(first && { keys: "alt+r", says: t("inbound.keys.ring"), everywhere: true, run: () => void open(first) });

  return (
    <div className={style.bar} role="status" aria-live="assertive" hidden={rings.length === 0}>
      {rings.map((ring) => (
        <div key={ring.id} className={style.ring} data-answered={ring.answered}>
          <Icon name="phone" />
          <span className={style.who}>
            {t(ring.answered ? "inbound.ring.answered" : "inbound.ring", {
              number: ring.number ?? t("inbound.ring.hidden"),
            })}{" "}
            <b>{ring.customers.map(({ name }) => name).join(" / ") || t("inbound.ring.unknown")}</b>
          </span>
          {ring.dial && (
            <Button kind="main" onClick={() => open(ring)}>
              {t(ring === first ? "inbound.ring.open.first" : "inbound.ring.open")}
            </Button>
          )}
        </div>
      ))}
    </div>
  );
}

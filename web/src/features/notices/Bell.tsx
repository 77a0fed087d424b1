import { useEffect, useRef, useState } from "react";
import { useCommand, useRead } from "@/api/hooks";
import { Go } from "@/lib/go";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { ClauseChip } from "@/ui/ClauseChip";
import { Icon } from "@/ui/Icon";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import style from "./Bell.module.css";

interface Notice {
  id: string;
  kind: string;
  what: string;
  /** What exactly happened, where there is more to say than the clause does. */
  more: string | null;
  pack: string;
  version: string;
  clause: string;
  title: { number: string; about: string | null; path: string } | null;
  at: string;
  read: boolean;
}

interface Box {
  unread: number;
  notices: readonly Notice[];
}

const refresh = ["/api/notices"];

/** The bell: how many notices are new, and below it the latest ones. */
export default function Bell() {
  const t = useT();
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const bell = useRef<HTMLButtonElement>(null);
  const { data, error } = useRead<Box>("/api/notices");
  const unread = data?.unread ?? 0;
  useEffect(() => {
    if (!open) return;
    const outside = (event: PointerEvent) => !place.current?.contains(event.target as Node) && setOpen(false);
    const leave = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      setOpen(false);
      bell.current?.focus();
    };
    document.addEventListener("pointerdown", outside);
    document.addEventListener("keydown", leave);
    return () => {
      document.removeEventListener("pointerdown", outside);
      document.removeEventListener("keydown", leave);
    };
  }, [open]);
  return (
    <div ref={place} className={style.place}>
      <button
        ref={bell}
        type="button"
        className={style.bell}
        aria-label={t("notices.bell", { n: unread })}
        aria-expanded={open}
        aria-controls={open ? "notices" : undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon name="bell" />
        {unread > 0 && <span className={style.count}>{unread > 99 ? "99+" : unread}</span>}
      </button>
      {open && (
        <section id="notices" className={style.panel} aria-label={t("notices.title")}>
          <ProblemNote error={error} />
          {data && <Notices box={data} onLeave={() => setOpen(false)} />}
        </section>
      )}
    </div>
  );
}

function Notices({ box, onLeave }: { box: Box; onLeave: () => void }) {
  const t = useT();
  const all = useCommand<{ until: string }>("/api/notices/read", { refresh });
  const latest = box.notices[0];
  return (
    <>
      <div className={style.head}>
        <h2>{t("notices.title")}</h2>
        {latest && box.unread > 0 && (
          <Button kind="bare" busy={all.busy} onClick={() => all.send({ until: latest.at })}>
            {t("notices.read-all")}
          </Button>
        )}
      </div>
      {box.notices.length === 0 && <p className={style.none}>{t("notices.none")}</p>}
      <ul className={style.list}>
        {box.notices.map((notice) => (
          <Line key={notice.id} notice={notice} onLeave={onLeave} />
        ))}
      </ul>
    </>
  );
}

/** Going to its case reads a notice; so does ticking it off. */
function Line({ notice, onLeave }: { notice: Notice; onLeave: () => void }) {
  const t = useT();
  const seen = useCommand<object>(`/api/notices/${notice.id}/read`, { refresh });
  const read = () => {
    if (!notice.read) seen.send({});
  };
  return (
    <li className={style.line} data-new={!notice.read}>
      <div className={style.what}>
        <span>
          {!notice.read && <span className={style.new}>{t("notices.new")}</span>} {notice.what}
        </span>
        <ClauseChip pack={notice.pack} clause={notice.clause} version={notice.version} />
      </div>
      {notice.more && <p className={style.more}>{notice.more}</p>}
      <div className={style.where}>
        {notice.title && (
          <Go
            href={notice.title.path}
            onClick={() => {
              read();
              onLeave();
            }}
          >
            {notice.title.number}
          </Go>
        )}
        {notice.title?.about && <span>{notice.title.about}</span>}
        <span className={style.faint}>
          <Time at={notice.at} />
        </span>
        {!notice.read && (
          <Button
            kind="bare"
            busy={seen.busy}
            onClick={read}
            aria-label={`${t("notices.read")}: ${notice.what}`}
            title={t("notices.read")}
          >
            <Icon name="check" />
          </Button>
        )}
      </div>
    </li>
  );
}

import { useRead } from "@/api/hooks";
import { useMay, useSession } from "@/app/session";
import { Go } from "@/lib/go";
import { useNow } from "@/lib/now";
import { useT } from "@/lib/text";
import { EmptyState } from "@/ui/EmptyState";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { ChargesWaiting, useChargesWaiting } from "../charges/Waiting";
import { MattersWaiting, useMattersWaiting } from "../matters/Waiting";
import { DutyList } from "./DutyList";
import { type AskedOfMe, type Duty, type Group, groupOf } from "./duty";
import { LeftUndone } from "./Followed";

const groups: readonly Group[] = ["late", "today", "later", "still"];
/** A duty that comes round shows itself at its hour, and nothing happens then that could be told. */
const byTheHour = { every: 300_000 };

/** Of others' duties: what can still be kept stands before what is late, and each is a handful until the reader wants all. */
const AT_FIRST = 8;

/** Late ones the latest first: what burns now before what has lain for months. */
const withOthers = ({ duties }: AskedOfMe, late: boolean) => {
  const some = duties.filter(({ status }) => (status === "late") === late);
  return late ? some.reverse() : some;
};

/** What the regulation asks of the reader next, the most urgent first; below it what others owe the reader looks after. */
export default function MyDay() {
  const t = useT();
  const may = useMay();
  const { roles } = useSession();
  const now = useNow();
  const mine = useRead<AskedOfMe>("/api/obligations/mine", undefined, byTheHour);
  const handedOver = useRead<Duty[]>("/api/obligations/handed-over").data;
  const others = useRead<AskedOfMe>(may("obligation.waive") ? "/api/obligations/others" : undefined).data;
  const waiting = [...useChargesWaiting(), ...useMattersWaiting()];
  if (!mine.data) return <ProblemNote error={mine.error} />;
  const { duties, more } = mine.data;
  // What waits may be a duty too, and counts once.
  const cases = new Set(duties.map(({ stream }) => stream));
  const n = duties.length + more + waiting.filter(({ id }) => !cases.has(id)).length;
  return (
    <>
      <PageTitle
        title={n === 0 ? t("duties.title.none") : t("duties.title", { n })}
        actions={roles.includes("technician") && <Go href="/tech">{t("workorders.menu.visits")}</Go>}
      />
      {n === 0 && <EmptyState title={t("duties.empty")}>{t("duties.empty.text")}</EmptyState>}
      <ChargesWaiting />
      <MattersWaiting />
      {groups.map((group) => (
        <DutyList
          key={group}
          title={t(`duties.group.${group}`)}
          duties={duties.filter((duty) => groupOf(duty, now) === group)}
        />
      ))}
      {more > 0 && <p>{t("duties.more", { shown: duties.length, more })}</p>}
      <DutyList title={t("duties.handed-over")} duties={handedOver} whose />
      {others && (
        <>
          <DutyList title={t("duties.others.due")} duties={withOthers(others, false)} first={AT_FIRST} whose />
          <DutyList title={t("duties.others.late")} duties={withOthers(others, true)} first={AT_FIRST} whose />
        </>
      )}
      {others && others.more > 0 && <p>{t("duties.more", { shown: others.duties.length, more: others.more })}</p>}
      <LeftUndone />
    </>
  );
}

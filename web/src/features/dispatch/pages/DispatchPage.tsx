import { type PointerEvent, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useRead } from "@/api/hooks";
import { useMay } from "@/app/session";
import { Go } from "@/lib/go";
import { now as currentTime, useNow } from "@/lib/now";
import { useQueryString } from "@/lib/path";
import { preference, usePreference } from "@/lib/preference";
import { useT } from "@/lib/text";
import { InZone } from "@/lib/zone";
import { clockOf } from "@/lib/zoned";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { Ask } from "./Ask";
import { axisOf } from "./axis";
import { BoardMap } from "./BoardMap";
import { isPlannable, type Job, placementOf, type View } from "./board";
import { Choice } from "./Choice";
import { Days } from "./Days";
import style from "./Dispatch.module.css";
import { Dock } from "./Dock";
import { follow, type Ground } from "./drag";
import { firstFree } from "./firstFree";
import { Grid } from "./Grid";
import { HoverLine } from "./HoverLine";
import { setHover } from "./hover";
import { lay } from "./laid";
import { PhoneList } from "./PhoneList";
import { AskPlan, PlanPanel, useProposal } from "./PlanPanel";
import { withProposal } from "./plan";
import { rowsOf } from "./rows";
import { blockOf, jobOfSpot, marginOf, trayOf } from "./spots";
import { Tray } from "./Tray";
import { Upsets } from "./Upsets";
import { type Carried, focusSpot, useBoardKeys } from "./useBoardKeys";
import { useNarrow } from "./useNarrow";
import { usePlan } from "./usePlan";

const map = preference("sanbao.dispatch.map", ["open", "closed"] as const);

/** Who goes where at what time: technicians by hours, the jobs nobody has yet, and a map beside them. */
export default function DispatchPage() {
  const t = useT();
  const [query, setQuery] = useQueryString();
  const days = query.days === "7" ? 7 : 1;
  const board = useRead<View>("/api/dispatch/board", { from: query.from, days, unit: query.unit });
  const plan = usePlan(board.data);
  const mayDo = useMay();
  const may = mayDo("job.assign");
  const manages = mayDo("dispatch.manage");
  const proposal = useProposal(may ? board.data : undefined);
  const [previewed, setPreviewed] = useState(false);
  const show = (from: string | undefined, next: number) => setQuery({ from, days: next === 1 ? undefined : `${next}` });
  const units = useRead<readonly { id: string; name: string }[]>("/api/organisation/units").data ?? [];
  if (!plan.shown) return <ProblemNote error={board.error} />;
  const preview = previewed && proposal !== undefined && proposal.changes.length > 0;
  const view = preview ? withProposal(plan.shown, proposal) : plan.shown;
  return (
    <InZone zone={view.timeZone}>
      <PageTitle
        title={t("dispatch.title")}
        note={units.length > 1 ? undefined : view.unitName}
        actions={
          <>
            {may && !proposal && <AskPlan view={view} />}
            <Days from={view.from} days={days} today={clockOf(currentTime(), view.timeZone)[0]} onChange={show} />
            {units.length > 1 && (
              <Choice
                label={t("dispatch.unit")}
                value={view.unit}
                onChange={(unit) => setQuery({ unit })}
                of={units.map(({ id, name }) => ({ value: id, label: name }))}
              />
            )}
            {manages && <Go href={`/dispatch/planning?unit=${view.unit}`}>{t("dispatch.settings")}</Go>}
            <Go href="/jobs/list?state=finished">{t("dispatch.tofile")}</Go>
            <Go href="/jobs/list">{t("dispatch.list")}</Go>
          </>
        }
      />
      <ProblemNote error={board.error ?? plan.problem} />
      {may && !proposal && <Upsets view={view} />}
      {proposal && (
        <PlanPanel
          key={proposal.id}
          view={plan.shown}
          proposal={proposal}
          previewed={preview}
          onPreview={setPreviewed}
          onTook={plan.took}
        />
      )}
      <Board view={view} plan={plan} may={may && !preview} />
    </InZone>
  );
}

interface BoardProps {
  view: View;
  plan: ReturnType<typeof usePlan>;
  /** Whether anything can be booked: by whom may, and not on what is only proposed. */
  may: boolean;
}

function Board({ view, plan, may }: BoardProps) {
  const t = useT();
  const now = useNow();
  const narrow = useNarrow();
  const mapOpen = usePreference(map) === "open";
  const [spot, setSpot] = useState<string>();
  const [carried, setCarried] = useState<Carried>();
  const field = useRef<HTMLDivElement>(null);
  const tray = useRef<HTMLElement>(null);
  const marker = useRef<HTMLDivElement>(null);
  const ground = useRef<Ground>(undefined);

  const laid = useMemo(() => lay(view), [view]);
  const axis = useMemo(() => axisOf(view), [view]);
  const rows = useMemo(() => rowsOf(laid, now), [laid, now]);
  const chosen = spot && laid.jobs.has(jobOfSpot(spot)) ? jobOfSpot(spot) : undefined;
  const job = chosen === undefined ? undefined : laid.jobs.get(chosen);

  useEffect(() => {
    ground.current = field.current ? { axis, rows, field: field.current, tray: tray.current } : undefined;
  });

  const latest = useRef({ plan, view, may });
  latest.current = { plan, view, may };

  const give = useCallback((which: Job, technician: string) => {
    void latest.current.plan.change(which, { technician });
  }, []);
  const choose = useCallback((which: Job) => {
    const on = document.activeElement?.closest<HTMLElement>("[data-spot]")?.dataset.spot;
    setSpot(on && jobOfSpot(on) === which.id ? on : trayOf(which.id));
  }, []);
  const grip = useCallback((event: PointerEvent, which: Job, part: "whole" | "end", helps: boolean) => {
    const { plan: doing, view: seen, may: allowed } = latest.current;
    if (event.button !== 0 || !allowed || !isPlannable(which) || !marker.current) return;
    const from = placementOf(seen, which) ?? { ...firstFree(seen, which), technician: which.technician ?? "" };
    follow(
      event.nativeEvent,
      { job: which, from, part, helps },
      {
        ground: () => ground.current,
        marker: marker.current,
        over: (wanted) => setHover(wanted === undefined ? undefined : { job: which, wanted }),
        // Against the version that was seen when it was gripped: what a colleague did meanwhile is not overwritten.
        drop: (wanted) => {
          if (wanted !== null || which.technician) void doing.change(which, wanted ?? undefined);
        },
        end: () => setHover(undefined),
      },
    );
  }, []);
  useBoardKeys({ laid, axis, plan, may, carried, setCarried, give });

  // What was just booked, moved or given keeps the focus, wherever it lies now.
  useEffect(() => {
    if (!chosen || document.activeElement !== document.body) return;
    const booking = view.bookings.find((each) => each.job === chosen && each.finished === null);
    focusSpot(
      booking ? blockOf(booking) : laid.tray.some(({ id }) => id === chosen) ? trayOf(chosen) : marginOf(chosen),
    );
  }, [chosen, view, laid]);

  const unplanned = job && laid.tray.includes(job) ? job : undefined;
  const onGive = useMemo(
    () => (unplanned && may ? (technician: string) => give(unplanned, technician) : undefined),
    [unplanned, may, give],
  );
  const none = view.lanes.length === 0;
  return (
    <>
      <div className={style.tools}>
        {may && (
          <>
            <Button disabled={!plan.mayUndo} onClick={() => plan.undo()}>
              {t("dispatch.undo")}
            </Button>
            <Button disabled={!plan.mayRedo} onClick={() => plan.redo()}>
              {t("dispatch.redo")}
            </Button>
          </>
        )}
        <Button aria-pressed={mapOpen} onClick={() => map.set(mapOpen ? "closed" : "open")}>
          {t("dispatch.map")}
        </Button>
        {!narrow && <span className={style.small}>{t("dispatch.hint")}</span>}
      </div>
      <div className={style.board} data-map={mapOpen || undefined}>
        <Tray
          ref={tray}
          jobs={laid.tray}
          chosen={chosen}
          onChoose={choose}
          onGrip={(event, which) => grip(event, which, "whole", false)}
        />
        <div className={style.middle}>
          {none && <EmptyState title={t("dispatch.nobody")}>{t("dispatch.nobody.detail")}</EmptyState>}
          {!none && narrow && <PhoneList laid={laid} chosen={chosen} onChoose={choose} />}
          {!none && !narrow && (
            <Grid
              laid={laid}
              axis={axis}
              rows={rows}
              now={now}
              chosen={chosen}
              spot={spot}
              carried={carried}
              field={field}
              marker={marker}
              onGive={onGive}
              onChoose={choose}
              onGrip={grip}
            />
          )}
        </div>
        {mapOpen && (
          <section className={style.side} aria-label={t("dispatch.map")}>
            <BoardMap laid={laid} chosen={chosen} onChoose={(id) => setSpot(trayOf(id))} />
          </section>
        )}
      </div>
      <HoverLine view={view} />
      {job && <Dock view={view} job={job} plan={plan} may={may} />}
      {plan.question && <Ask question={plan.question} view={view} />}
    </>
  );
}

import { useT } from "@/lib/text";
import type { Place } from "./board";
import style from "./Dispatch.module.css";
import type { Laid } from "./laid";

interface Props {
  laid: Laid;
  chosen: string | undefined;
  onChoose: (id: string) => void;
}

const width = 320;
const height = 260;
const margin = 18;

interface Projection {
  x: (place: Place) => number;
  y: (place: Place) => number;
}

/** All places on one plain ground, a degree of longitude as much shorter as it is there; nothing is fetched from anywhere. */
function projected(places: readonly Place[]): Projection {
  const latitudes = places.map(({ latitude }) => latitude);
  const longitudes = places.map(({ longitude }) => longitude);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const shorter = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const least = 0.002;
  const scale = Math.min(
    (width - 2 * margin) / Math.max((east - west) * shorter, least),
    (height - 2 * margin) / Math.max(north - south, least),
  );
  return {
    x: ({ longitude }) => width / 2 + (longitude - (west + east) / 2) * shorter * scale,
    y: ({ latitude }) => height / 2 - (latitude - (south + north) / 2) * scale,
  };
}

/** Where the jobs lie: each technician's in the order of the day, joined by a line and marked with the number of the row. */
export function BoardMap({ laid, chosen, onChoose }: Props) {
  const t = useT();
  const { view, jobs, tray, booked } = laid;
  const routes = view.lanes.map((lane, index) => ({
    lane,
    number: index + 1,
    stops: (booked.get(lane.id) ?? []).flatMap(({ job }) => {
      const found = jobs.get(job);
      return found?.place ? [{ job: found, place: found.place }] : [];
    }),
  }));
  const open = tray.flatMap((job) => (job.place ? [{ job, place: job.place }] : []));
  const places = [
    ...open.map(({ place }) => place),
    ...routes.flatMap(({ lane, stops }) => [...stops.map(({ place }) => place), ...(lane.base ? [lane.base] : [])]),
  ];
  if (places.length === 0) return <p className={style.small}>{t("dispatch.map.nothing")}</p>;
  const { x, y } = projected(places);
  const isHeld = (stops: readonly { job: { id: string } }[]) => stops.some(({ job }) => job.id === chosen);
  return (
    <svg
      className={style.map}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t("dispatch.map.label", { n: places.length })}
    >
      {routes.map(({ lane, stops }) => {
        const line = [...(lane.base ? [lane.base] : []), ...stops.map(({ place }) => place)];
        return (
          <polyline
            key={lane.id}
            className={style.route}
            data-held={isHeld(stops) || undefined}
            points={line.map((place) => `${x(place)},${y(place)}`).join(" ")}
          />
        );
      })}
      {routes.map(
        ({ lane }) =>
          lane.base && <path key={lane.id} className={style.base} d={diamond(x(lane.base), y(lane.base))} />,
      )}
      {routes.flatMap(({ lane, number, stops }) =>
        stops.map(({ job, place }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: a second way to a job the board and its keys lead to
          <g
            key={`${lane.id}${job.id}`}
            className={style.stop}
            data-held={job.id === chosen || undefined}
            transform={`translate(${x(place)} ${y(place)})`}
            onClick={() => onChoose(job.id)}
          >
            <title>{`${job.number} · ${job.customer} · ${lane.name}`}</title>
            <circle r="8" />
            <text>{number}</text>
          </g>
        )),
      )}
      {open.map(({ job, place }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: a second way to a job the tray leads to
        <g
          key={job.id}
          className={style.stop}
          data-open
          data-held={job.id === chosen || undefined}
          transform={`translate(${x(place)} ${y(place)})`}
          onClick={() => onChoose(job.id)}
        >
          <title>{`${job.number} · ${job.customer}`}</title>
          <rect x="-6" y="-6" width="12" height="12" />
        </g>
      ))}
    </svg>
  );
}

const diamond = (x: number, y: number) => `M${x} ${y - 5}l5 5-5 5-5-5Z`;

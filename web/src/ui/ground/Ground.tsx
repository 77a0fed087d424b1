import { type KeyboardEvent, type MouseEvent, type ReactNode, useMemo, useRef, useState } from "react";
import { Button } from "../Button";
import style from "./Ground.module.css";
import { graticule } from "./graticule";
import { type Corner, centred, drawn, height, placed, type Window, widened, width, windowAround } from "./window";

export interface GroundWords {
  label: string;
  closer: string;
  /** What pointing does while a whole country is in the picture. */
  approach: string;
  farther: string;
  /** Where the cross stands. */
  cross: (longitude: string, latitude: string) => string;
}

interface Props {
  words: GroundWords;
  /** What is to lie in the picture at first; at least one place. */
  around: readonly Corner[];
  /** Meridians and parallels, where nothing else on the ground says where one is. */
  grid?: boolean;
  /** Where the cross stands at first; in the middle unless told. */
  start?: Corner | undefined;
  /** With it a click, or Enter at the cross that the arrow keys move, points at a place. */
  onPoint?: ((at: Corner) => void) | undefined;
  /** Backspace. */
  onBack?: (() => void) | undefined;
  /** What lies on the ground; told where a place is on the picture. */
  children: (at: (corner: Corner) => [x: number, y: number]) => ReactNode;
  legend?: ReactNode;
}

/** Degrees: a picture as wide as this shows where one points well enough to set a corner. */
const finest = 2;

/** A plain ground, a degree of longitude as much shorter as it is there: no tiles, no borders, nothing fetched from anywhere. */
export function Ground({ words, around, grid, start, onPoint, onBack, children, legend }: Props) {
  const [times, setTimes] = useState(1);
  const [cross, setCross] = useState(start);
  const [middle, setMiddle] = useState<Corner>();
  const picture = useRef<SVGSVGElement>(null);
  const whole = useMemo(() => windowAround(around), [around]);
  if (!whole) return null;
  const sized = widened(whole, times);
  const window = middle ? centred(sized, middle) : sized;
  const here = cross ?? placed(window, ...drawn(window, centre(window)));

  // From a whole country to a street is a long way: what is pointed at there is come closer to first.
  const stride = grid ? 3 : 1.5;
  const coarse = grid === true && window.east - window.west > finest;
  const point = (at: Corner) => {
    setCross(at);
    if (!coarse) return onPoint?.(at);
    setTimes(times / stride);
    setMiddle(at);
  };
  const zoom = (factor: number) => {
    setTimes(times * factor);
    if (cross) setMiddle(cross);
  };
  const click = (event: MouseEvent) => {
    const box = picture.current?.getBoundingClientRect();
    if (!onPoint || !box) return;
    // The picture keeps its shape inside its box.
    const scale = Math.min(box.width / width, box.height / height(window));
    const x = (event.clientX - box.left - (box.width - width * scale) / 2) / scale;
    const y = (event.clientY - box.top - (box.height - height(window) * scale) / 2) / scale;
    const at = placed(window, x, y);
    point(at);
  };
  const key = (event: KeyboardEvent) => {
    if (!onPoint) return;
    const step = (event.shiftKey ? 0.1 : 0.02) * (window.east - window.west);
    const moves: Record<string, Corner> = {
      ArrowLeft: [-step, 0],
      ArrowRight: [step, 0],
      ArrowUp: [0, step],
      ArrowDown: [0, -step],
    };
    const move = moves[event.key];
    if (move) setCross([Number((here[0] + move[0]).toFixed(6)), Number((here[1] + move[1]).toFixed(6))]);
    else if (event.key === "Enter" || event.key === " ") point(here);
    else if (event.key === "Backspace" && onBack) onBack();
    else return;
    event.preventDefault();
  };

  return (
    <div className={style.ground}>
      <svg
        ref={picture}
        viewBox={`0 0 ${width} ${height(window)}`}
        role={onPoint ? "application" : "img"}
        aria-label={words.label}
        tabIndex={onPoint ? 0 : undefined}
        data-drawing={onPoint ? true : undefined}
        onClick={click}
        onKeyDown={key}
      >
        {grid && <Lines window={window} />}
        {children((corner) => drawn(window, corner))}
        {onPoint && <Cross at={drawn(window, here)} />}
      </svg>
      <div className={style.tools}>
        <Button kind="bare" onClick={() => zoom(1 / stride)}>
          {words.closer}
        </Button>
        <Button kind="bare" onClick={() => zoom(stride)}>
          {words.farther}
        </Button>
        {legend}
        {onPoint && coarse && <span>{words.approach}</span>}
        {onPoint && <output>{words.cross(here[0].toFixed(4), here[1].toFixed(4))}</output>}
      </div>
    </div>
  );
}

const centre = ({ west, south, east, north }: { west: number; south: number; east: number; north: number }): Corner => [
  (west + east) / 2,
  (south + north) / 2,
];

/** Each with its degrees at the edge. */
function Lines({ window }: { window: Window }) {
  const { meridians, parallels } = graticule(window);
  const bottom = height(window);
  return (
    <g className={style.grid}>
      {meridians.map((east) => {
        const [x] = drawn(window, [east, window.south]);
        return (
          <g key={east}>
            <path d={`M${x} 0V${bottom}`} />
            {x < width - 80 && (
              <text x={x + 4} y={bottom - 6}>
                {degrees(east, "E", "W")}
              </text>
            )}
          </g>
        );
      })}
      {parallels.map((north) => {
        const [, y] = drawn(window, [window.west, north]);
        return (
          <g key={north}>
            <path d={`M0 ${y}H${width}`} />
            <text x={4} y={y - 4}>
              {degrees(north, "N", "S")}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** As every map writes them, in every language. */
const degrees = (value: number, over: string, under: string) =>
  `${Math.abs(value)}°${value === 0 ? "" : value > 0 ? over : under}`;

function Cross({ at: [x, y] }: { at: [number, number] }) {
  return <path className={style.cross} d={`M${x - 12} ${y}H${x + 12}M${x} ${y - 12}V${y + 12}`} />;
}

interface Area {
  id: string;
  name: string;
  zone: "urban" | "suburban" | "remote";
  outline: readonly Corner[] | null;
}

interface AreasProps {
  areas: readonly Area[];
  at: (corner: Corner) => [x: number, y: number];
}

/** The outlines of service areas, each zone's in a line of its own, with their names. */
export function Outlines({ areas, at }: AreasProps) {
  return areas.map(({ id, name, zone, outline }) => {
    if (!outline) return null;
    const [x, y] = at(top(outline));
    return (
      <g key={id}>
        <polygon className={style[zone]} points={pointsOf(outline, at)} />
        <text className={style.name} x={x} y={y + 22}>
          {name}
        </text>
      </g>
    );
  });
}

/** As SVG has the corners of a polygon. */
export const pointsOf = (corners: readonly Corner[], at: AreasProps["at"]) =>
  corners
    .map((corner) =>
      at(corner)
        .map((n) => n.toFixed(1))
        .join(","),
    )
    .join(" ");

/** The middle of the northern edge: there areas inside one another keep their names apart. */
function top(outline: readonly Corner[]): Corner {
  const easts = outline.map(([east]) => east);
  return [(Math.min(...easts) + Math.max(...easts)) / 2, Math.max(...outline.map(([, north]) => north))];
}

interface SiteProps {
  at: [x: number, y: number];
  /** Whether an area holds it. */
  inside: boolean;
}

export function SiteMark({ at: [x, y], inside }: SiteProps) {
  return inside ? (
    <circle className={style.inside} cx={x} cy={y} r={4} />
  ) : (
    <rect className={style.outside} x={x - 4} y={y - 4} width={8} height={8} />
  );
}

/** A line of the legend: the mark and its word. */
export function Legend({ mark, children }: { mark: ReactNode; children: string }) {
  return (
    <span>
      <svg viewBox="0 0 14 14" aria-hidden="true">
        {mark}
      </svg>{" "}
      {children}
    </span>
  );
}

interface BaseProps {
  at: [x: number, y: number];
  /** The one that is being placed. */
  own?: boolean;
  r?: number;
}

/** A base or depot. */
export function BaseMark({ at: [x, y], own = false, r = own ? 9 : 6 }: BaseProps) {
  return <path className={own ? style.own : style.base} d={`M${x} ${y - r}l${r} ${r}-${r} ${r}-${r}-${r}Z`} />;
}

/** What is being drawn: its corners as far as they are set. */
export function Draft({ corners, at }: { corners: readonly Corner[]; at: AreasProps["at"] }) {
  return (
    <>
      <polygon className={style.draft} points={pointsOf(corners, at)} />
      {corners.map((corner, n) => {
        const [x, y] = at(corner);
        // biome-ignore lint/suspicious/noArrayIndexKey: a corner is its place in the outline
        return <circle key={n} className={style.corner} cx={x} cy={y} r={5} />;
      })}
    </>
  );
}

import { type KeyboardEvent, type MouseEvent, useMemo, useRef, useState } from "react";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import style from "./GroundMap.module.css";
import { type Corner, drawn, height, placed, widened, width, windowAround } from "./ground";
import type { Area, SitePoint } from "./types";

interface Props {
  areas: readonly Area[];
  points: readonly SitePoint[];
  /** The outline being drawn; with it a click or Enter adds a corner. */
  draft?: readonly Corner[];
  onDraft?: (corners: readonly Corner[]) => void;
}

/** Areas and sites on a plain ground: no tiles, no borders. */
export function GroundMap({ areas, points, draft, onDraft }: Props) {
  const t = useT();
  const [times, setTimes] = useState(1);
  const [cross, setCross] = useState<Corner>();
  const picture = useRef<SVGSVGElement>(null);
  const drawing = draft !== undefined && onDraft !== undefined;
  // What is being drawn does not move the ground under the pen.
  const whole = useMemo(
    () =>
      windowAround([
        ...areas.flatMap(({ outline }) => outline ?? []),
        ...points.map(({ longitude, latitude }): Corner => [longitude, latitude]),
      ]),
    [areas, points],
  );
  const around = whole ?? windowAround(draft ?? []);
  if (!around) return <p className={style.tools}>{t("needs.ground.empty")}</p>;
  const window = widened(around, times);
  const at = (corner: Corner) =>
    drawn(window, corner)
      .map((n) => n.toFixed(1))
      .join(",");
  const middle: Corner = [(window.west + window.east) / 2, (window.south + window.north) / 2];
  const here = cross ?? placed(window, ...drawn(window, middle));

  const click = (event: MouseEvent) => {
    const box = picture.current?.getBoundingClientRect();
    if (!drawing || !box) return;
    // The picture keeps its shape inside its box.
    const scale = Math.min(box.width / width, box.height / height(window));
    const x = (event.clientX - box.left - (box.width - width * scale) / 2) / scale;
    const y = (event.clientY - box.top - (box.height - height(window) * scale) / 2) / scale;
    const corner = placed(window, x, y);
    setCross(corner);
    onDraft([...draft, corner]);
  };
  const key = (event: KeyboardEvent) => {
    if (!drawing) return;
    const step = (event.shiftKey ? 0.1 : 0.02) * (window.east - window.west);
    const moves: Record<string, Corner> = {
      ArrowLeft: [-step, 0],
      ArrowRight: [step, 0],
      ArrowUp: [0, step],
      ArrowDown: [0, -step],
    };
    const move = moves[event.key];
    if (move) setCross([Number((here[0] + move[0]).toFixed(6)), Number((here[1] + move[1]).toFixed(6))]);
    else if (event.key === "Enter" || event.key === " ") onDraft([...draft, here]);
    else if (event.key === "Backspace") onDraft(draft.slice(0, -1));
    else return;
    event.preventDefault();
  };

  return (
    <div className={style.ground}>
      <svg
        ref={picture}
        viewBox={`0 0 ${width} ${height(window)}`}
        role={drawing ? "application" : "img"}
        aria-label={t(drawing ? "needs.ground.draw" : "needs.ground")}
        tabIndex={drawing ? 0 : undefined}
        data-drawing={drawing || undefined}
        onClick={click}
        onKeyDown={key}
      >
        {areas.map(({ id, name, zone, outline }) =>
          outline ? (
            <g key={id}>
              <polygon className={style[zone]} points={outline.map(at).join(" ")} />
              <Name at={drawn(window, top(outline))}>{name}</Name>
            </g>
          ) : null,
        )}
        {points.map(({ site, longitude, latitude, area }) => {
          const [x, y] = drawn(window, [longitude, latitude]);
          return area ? (
            <circle key={site} className={style.inside} cx={x} cy={y} r={4} />
          ) : (
            <rect key={site} className={style.outside} x={x - 4} y={y - 4} width={8} height={8} />
          );
        })}
        {drawing && (
          <>
            <polygon className={style.draft} points={draft.map(at).join(" ")} />
            {draft.map((corner, n) => {
              const [x, y] = drawn(window, corner);
              // biome-ignore lint/suspicious/noArrayIndexKey: a corner is its place in the outline
              return <circle key={n} className={style.corner} cx={x} cy={y} r={5} />;
            })}
            <Cross at={drawn(window, here)} />
          </>
        )}
      </svg>
      <div className={style.tools}>
        <Button kind="bare" onClick={() => setTimes(times / 1.5)}>
          {t("needs.ground.closer")}
        </Button>
        <Button kind="bare" onClick={() => setTimes(times * 1.5)}>
          {t("needs.ground.farther")}
        </Button>
        <Legend />
        {drawing && (
          <output>{t("needs.ground.cross", { longitude: here[0].toFixed(4), latitude: here[1].toFixed(4) })}</output>
        )}
      </div>
    </div>
  );
}

function Legend() {
  const t = useT();
  return (
    <>
      <span>
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <circle className={style.inside} cx={7} cy={7} r={4} />
        </svg>{" "}
        {t("needs.ground.site")}
      </span>
      <span>
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <rect className={style.outside} x={3} y={3} width={8} height={8} />
        </svg>{" "}
        {t("needs.ground.outside")}
      </span>
    </>
  );
}

function Name({ at: [x, y], children }: { at: [number, number]; children: string }) {
  return (
    <text className={style.name} x={x} y={y + 22}>
      {children}
    </text>
  );
}

function Cross({ at: [x, y] }: { at: [number, number] }) {
  return <path className={style.cross} d={`M${x - 12} ${y}H${x + 12}M${x} ${y - 12}V${y + 12}`} />;
}

/** The middle of the northern edge: there areas inside one another keep their names apart. */
function top(outline: readonly Corner[]): Corner {
  const easts = outline.map(([east]) => east);
  return [(Math.min(...easts) + Math.max(...easts)) / 2, Math.max(...outline.map(([, north]) => north))];
}

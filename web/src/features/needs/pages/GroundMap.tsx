import { useMemo } from "react";
import { useT } from "@/lib/text";
import { Draft, Ground, Legend, Outlines, SiteMark } from "@/ui/ground/Ground";
import type { Corner } from "@/ui/ground/window";
import style from "./Needs.module.css";
import type { Area, SitePoint } from "./types";

interface Props {
  areas: readonly Area[];
  points: readonly SitePoint[];
  /** The outline being drawn; with it a click or Enter adds a corner. */
  draft?: readonly Corner[];
  onDraft?: (corners: readonly Corner[]) => void;
}

/** Areas and sites on the ground. */
export function GroundMap({ areas, points, draft, onDraft }: Props) {
  const t = useT();
  const drawing = draft !== undefined && onDraft !== undefined;
  // What is being drawn does not move the ground under the pen.
  const known = useMemo(
    () => [
      ...areas.flatMap(({ outline }) => outline ?? []),
      ...points.map(({ longitude, latitude }): Corner => [longitude, latitude]),
    ],
    [areas, points],
  );
  const around = known.length > 0 ? known : (draft ?? []);
  if (around.length === 0) return <p className={style.faint}>{t("needs.ground.empty")}</p>;
  return (
    <Ground
      words={{
        label: t(drawing ? "needs.ground.draw" : "needs.ground"),
        closer: t("needs.ground.closer"),
        farther: t("needs.ground.farther"),
        cross: (longitude, latitude) => t("needs.ground.cross", { longitude, latitude }),
      }}
      around={around}
      onPoint={drawing ? (corner) => onDraft([...draft, corner]) : undefined}
      onBack={drawing ? () => onDraft(draft.slice(0, -1)) : undefined}
      legend={
        <>
          <Legend mark={<SiteMark at={[7, 7]} inside />}>{t("needs.ground.site")}</Legend>
          <Legend mark={<SiteMark at={[7, 7]} inside={false} />}>{t("needs.ground.outside")}</Legend>
        </>
      }
    >
      {(at) => (
        <>
          <Outlines areas={areas} at={at} />
          {points.map(({ site, longitude, latitude, area }) => (
            <SiteMark key={site} at={at([longitude, latitude])} inside={area !== null} />
          ))}
          {drawing && <Draft corners={draft} at={at} />}
        </>
      )}
    </Ground>
  );
}

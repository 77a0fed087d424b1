import { useMemo } from "react";
import { useT } from "@/lib/text";
import { homeOf } from "@/ui/ground/countries";
import { Draft, Ground, Legend, Outlines, SiteMark } from "@/ui/ground/Ground";
import type { Corner } from "@/ui/ground/window";
import style from "./Needs.module.css";
import type { Area, SitePoint } from "./types";

interface Props {
  areas: readonly Area[];
  points: readonly SitePoint[];
  /** ISO 3166: where the company is at home. */
  country: string | undefined;
  /** The outline being drawn; with it a click or Enter adds a corner. */
  draft?: readonly Corner[];
  onDraft?: (corners: readonly Corner[]) => void;
}

/** Areas and sites on the ground. */
export function GroundMap({ areas, points, country, draft, onDraft }: Props) {
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
  // The first area of all is drawn on the whole country; the corners set so far do not move it.
  const empty = known.length === 0;
  if (empty && !drawing) return <p className={style.faint}>{t("needs.ground.empty")}</p>;
  return (
    <Ground
      words={{
        label: t(drawing ? "needs.ground.draw" : "needs.ground"),
        closer: t("needs.ground.closer"),
        approach: t("needs.ground.approach"),
        farther: t("needs.ground.farther"),
        cross: (longitude, latitude) => t("needs.ground.cross", { longitude, latitude }),
      }}
      around={empty ? homeOf(country) : known}
      grid={empty}
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

import { useMemo, useState } from "react";
import { useRead } from "@/api/hooks";
import { useT } from "@/lib/text";
import { homeOf } from "@/ui/ground/countries";
import { BaseMark, Ground, Legend, Outlines, SiteMark } from "@/ui/ground/Ground";
import type { Corner } from "@/ui/ground/window";
import { useGround } from "./areas";
import type { Point } from "./types";

interface Props {
  /** What is being placed. */
  label: string;
  value: Point | null;
  onChoose: (at: Point) => void;
}

interface Site extends Point {
  site: string;
  area: string | null;
}

const cornerOf = ({ longitude, latitude }: Point): Corner => [longitude, latitude];

/** A base or depot set by pointing at it among the areas, sites and depots that have a place; on the company's country where none has. */
export function PlaceMap({ label, value, onChoose }: Props) {
  const t = useT();
  const { data: ground } = useGround();
  const { data: sites } = useRead<readonly Site[]>("/api/areas/points");
  const { data: depots } = useRead<readonly { unit: string; place: Point | null }[]>("/api/dispatch/depots");
  // Where it is put does not move the ground under the pointer.
  const [first] = useState(value);
  const areas = useMemo(() => ground?.areas.map(({ area }) => area) ?? [], [ground]);
  const placed = useMemo(() => depots?.flatMap(({ unit, place }) => (place ? [{ unit, place }] : [])) ?? [], [depots]);
  const around = useMemo(
    () => [
      ...areas.flatMap(({ outline }) => outline ?? []),
      ...(sites ?? []).map(cornerOf),
      ...placed.map(({ place }) => cornerOf(place)),
      ...(first ? [cornerOf(first)] : []),
    ],
    [areas, sites, placed, first],
  );
  // Until all of it is there the picture would leap.
  if (!ground || !sites || !depots) return null;
  const empty = around.length === 0;
  return (
    <Ground
      words={{
        label: t("technicians.map", { what: label }),
        closer: t("technicians.map.closer"),
        approach: t("technicians.map.approach"),
        farther: t("technicians.map.farther"),
        cross: (longitude, latitude) => t("technicians.map.cross", { longitude, latitude }),
      }}
      around={empty ? homeOf(ground.country) : around}
      grid={empty}
      start={first ? cornerOf(first) : undefined}
      onPoint={([longitude, latitude]) => onChoose({ longitude, latitude })}
      legend={
        <>
          <Legend mark={<SiteMark at={[7, 7]} inside />}>{t("technicians.map.site")}</Legend>
          <Legend mark={<BaseMark at={[7, 7]} />}>{t("technicians.map.depot")}</Legend>
          <Legend mark={<BaseMark at={[7, 7]} own r={6} />}>{label}</Legend>
        </>
      }
    >
      {(at) => (
        <>
          <Outlines areas={areas} at={at} />
          {sites.map((site) => (
            <SiteMark key={site.site} at={at(cornerOf(site))} inside />
          ))}
          {placed.map(({ unit, place }) => (
            <BaseMark key={unit} at={at(cornerOf(place))} />
          ))}
          {value && <BaseMark at={at(cornerOf(value))} own />}
        </>
      )}
    </Ground>
  );
}

import { useState } from "react";
import { useCommand, useRead } from "@/api/hooks";
import { useMay } from "@/app/session";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { AreaEdit, NewArea } from "./AreaForm";
import { GroundMap } from "./GroundMap";
import style from "./Needs.module.css";
import { areasPath, useAreas, usePoints } from "./read";
import type { Area, Ground } from "./types";

const refresh = [areasPath, "/api/customers"];

/** The areas of the units one sees, on the ground and as lists in their order, and which sites lie in none. */
export default function AreasPage() {
  const t = useT();
  const may = useMay()("dispatch.manage");
  const [open, setOpen] = useState<string>();
  const { data, error } = useAreas();
  const { data: points = [] } = usePoints();
  const { data: units = [] } = useRead<{ id: string; name: string }[]>("/api/organisation/units");
  const edited = data?.areas.find(({ area }) => area.id === open)?.area;
  const end = () => setOpen(undefined);
  const add = may && (
    <Button kind="main" onClick={() => setOpen("")}>
      {t("needs.area.new")}
    </Button>
  );
  const owners = [...new Set(data?.areas.map(({ area }) => area.org))];
  return (
    <div className={style.page}>
      <PageTitle title={t("needs.areas.title")} note={t("needs.areas.note")} actions={add} />
      <ProblemNote error={error} />
      {open === "" && <NewArea onEnd={end} />}
      {edited && <AreaEdit key={edited.id} area={edited} onEnd={end} />}
      {data && open === undefined && (
        <>
          {data.areas.length === 0 && (
            <EmptyState title={t("needs.areas.none")} action={add}>
              {t("needs.areas.none.detail")}
            </EmptyState>
          )}
          <GroundMap country={data.country} areas={data.areas.map(({ area }) => area)} points={points} />
        </>
      )}
      {data && (
        <p>
          {t("needs.areas.outside", { n: data.outside })}{" "}
          {data.placeless > 0 && t("needs.areas.placeless", { n: data.placeless })}
        </p>
      )}
      {owners.map((org) => {
        const unit = units.find(({ id }) => id === org);
        return (
          <AreaList
            key={org}
            org={org}
            name={unit?.name}
            areas={data?.areas.filter(({ area }) => area.org === org) ?? []}
            may={may && unit !== undefined}
            onChange={setOpen}
          />
        );
      })}
    </div>
  );
}

interface ListProps {
  org: string;
  /** None: a unit above those the reader sees. */
  name: string | undefined;
  areas: Ground["areas"];
  may: boolean;
  onChange: (id: string) => void;
}

function AreaList({ org, name, areas, may, onChange }: ListProps) {
  const t = useT();
  const order = useCommand<{ org: string; areas: string[] }>(`${areasPath}/order`, { refresh });
  const ids = areas.map(({ area }) => area.id);
  const swap = (one: number, other: number) => {
    const wanted = [...ids];
    [wanted[one], wanted[other]] = [ids[other] ?? "", ids[one] ?? ""];
    order.send({ org, areas: wanted });
  };
  return (
    <section className={style.panel} aria-label={name ?? t("needs.areas.above")}>
      <h2>{name ? t("needs.areas.of", { unit: name }) : t("needs.areas.above")}</h2>
      <ProblemNote error={order.problem} />
      <ol className={style.areas}>
        {areas.map(({ area, sites }, n) => (
          <li key={area.id}>
            <div>
              <b>{area.name}</b> · {t(`needs.area.zone.${area.zone}`)} · {t("needs.area.sites", { n: sites })}
              <div className={style.faint}>
                {[...area.places.slice(0, 8), area.places.length > 8 ? "…" : ""].filter(Boolean).join(", ")}
                {area.places.length > 0 && " · "}
                {t("needs.area.corners", { n: area.outline?.length ?? 0 })}
              </div>
            </div>
            {may && (
              <div className={style.actions}>
                <Button
                  kind="bare"
                  disabled={n === 0 || order.busy}
                  aria-label={t("needs.area.up", { name: area.name })}
                  onClick={() => swap(n, n - 1)}
                >
                  ↑
                </Button>
                <Button
                  kind="bare"
                  disabled={n === areas.length - 1 || order.busy}
                  aria-label={t("needs.area.down", { name: area.name })}
                  onClick={() => swap(n, n + 1)}
                >
                  ↓
                </Button>
                <Button
                  kind="bare"
                  aria-label={t("needs.area.change", { name: area.name })}
                  onClick={() => onChange(area.id)}
                >
                  {t("needs.change")}
                </Button>
                <Remove area={area} />
              </div>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Remove({ area }: { area: Area }) {
  const t = useT();
  const remove = useCommand(`${areasPath}/${area.id}`, { method: "DELETE", refresh });
  return (
    <>
      <Button
        kind="bare"
        busy={remove.busy}
        aria-label={t("needs.area.remove.of", { name: area.name })}
        onClick={() => remove.send(undefined, `"${area.version}"`)}
      >
        {t("needs.area.remove")}
      </Button>
      <ProblemNote error={remove.problem} />
    </>
  );
}

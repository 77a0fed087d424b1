import { useState } from "react";
import { read } from "@/api/client";
import { useRead } from "@/api/hooks";
import { useMay } from "@/app/session";
import { useT } from "@/lib/text";
import { useEdit } from "@/lib/useEdit";
import { Button } from "@/ui/Button";
import { versioned } from "../../company/pages/read";
import { EditFrame } from "../../customers/EditFrame";
import { CoordinateFields, type Coordinates, coordinates, isWhole, pointOf, words } from "./CoordinateFields";
import { PlaceMap } from "./PlaceMap";
import { refresh } from "./read";
import style from "./Technicians.module.css";
import type { Point } from "./types";

const path = "/api/dispatch/depots";

interface Depot {
  unit: string;
  unitName: string;
  place: Point | null;
  version: number;
}

/** Where tools and parts lie and vans start, unit by unit. */
export function Depots() {
  const t = useT();
  const may = useMay();
  const [editing, setEditing] = useState<string>();
  const { data: depots } = useRead<Depot[]>(path);
  if (!depots || !may("technician.manage")) return null;
  return (
    <section className={style.panel} aria-labelledby="depots">
      <h2 id="depots">{t("technicians.depots")}</h2>
      <p className={style.faint}>{t("technicians.depots.note")}</p>
      <ul className={style.list}>
        {depots.map((depot) =>
          editing === depot.unit ? (
            <li key={depot.unit}>
              <DepotEdit depot={depot} onEnd={() => setEditing(undefined)} />
            </li>
          ) : (
            <li key={depot.unit} className={style.line}>
              <span>
                {depot.unitName} · {depot.place ? words(coordinates(depot.place)) : t("technicians.depot.none")}
              </span>
              <Button
                kind="bare"
                aria-label={t("technicians.depot.place", { unit: depot.unitName })}
                onClick={() => setEditing(depot.unit)}
              >
                {t("technicians.change")}
              </Button>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}

function DepotEdit({ depot, onEnd }: { depot: Depot; onEnd: () => void }) {
  const t = useT();
  const edit = useEdit<Depot, Coordinates>({
    start: versioned(depot),
    reread: async () => versioned((await read<Depot[]>(path)).find(({ unit }) => unit === depot.unit) ?? depot),
    toForm: ({ place }) => coordinates(place),
    toBody: (form) => pointOf(form),
    path: `${path}/${depot.unit}`,
    method: "PUT",
    refresh: [path, ...refresh],
    onDone: onEnd,
  });
  return (
    <EditFrame
      title={t("technicians.depot.place", { unit: depot.unitName })}
      edit={edit}
      label={(field) => t(`technicians.${field}`)}
      words={(field, form) => form[field]}
      complete={isWhole(edit.form)}
      onLeave={onEnd}
    >
      <CoordinateFields form={edit.form} problem={edit.problem} onChange={edit.change} required />
      <PlaceMap label={depot.unitName} value={pointOf(edit.form)} onChoose={(at) => edit.change(coordinates(at))} />
    </EditFrame>
  );
}

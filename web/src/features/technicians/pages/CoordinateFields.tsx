import { Problem } from "@/api/problem";
import { useT } from "@/lib/text";
import { TextField } from "@/ui/Field";
import style from "./Technicians.module.css";
import type { Point } from "./types";

/** A place as its two fields have it; both empty where none is known. */
export type Coordinates = { latitude: string; longitude: string };

export const coordinates = (point: Point | null): Coordinates => ({
  latitude: point ? String(point.latitude) : "",
  longitude: point ? String(point.longitude) : "",
});

const within = (typed: string, most: number) => typed !== "" && Math.abs(Number(typed)) <= most;

/** Whether it is a place. */
export const isWhole = ({ latitude, longitude }: Coordinates): boolean =>
  within(latitude, 90) && within(longitude, 180);

export const pointOf = (typed: Coordinates): Point | null =>
  isWhole(typed) ? { latitude: Number(typed.latitude), longitude: Number(typed.longitude) } : null;

export const words = ({ latitude, longitude }: Coordinates): string => (latitude && `${latitude}, ${longitude}`) || "";

const pair = /^(-?\d+(?:\.\d+)?)[,;\s]+(-?\d+(?:\.\d+)?)$/;

interface Props {
  form: Coordinates;
  problem: Error | null;
  /** Where in what is sent the place lies. */
  prefix?: string;
  required?: boolean;
  onChange: (changes: Partial<Coordinates>) => void;
}

/** Latitude and longitude; both pasted into one field, as maps give them, fill both. */
export function CoordinateFields({ form, problem, prefix = "", required, onChange }: Props) {
  const t = useT();
  const wrong = (field: string) => (problem instanceof Problem ? problem.field(prefix + field) : undefined);
  const typed = (field: keyof Coordinates, value: string) => {
    const [, latitude, longitude] = pair.exec(value.trim()) ?? [];
    onChange(latitude && longitude ? { latitude, longitude } : { [field]: value.trim() });
  };
  return (
    <div className={style.row}>
      <TextField
        label={t("technicians.latitude")}
        hint={t("technicians.coordinates.hint")}
        inputMode="decimal"
        code
        required={required}
        wrong={wrong("latitude")}
        value={form.latitude}
        onChange={(value) => typed("latitude", value)}
      />
      <TextField
        label={t("technicians.longitude")}
        inputMode="decimal"
        code
        required={required}
        wrong={wrong("longitude")}
        value={form.longitude}
        onChange={(value) => typed("longitude", value)}
      />
    </div>
  );
}

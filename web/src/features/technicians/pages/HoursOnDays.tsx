import { useEffect, useRef } from "react";
import { Problem } from "@/api/problem";
import { useT } from "@/lib/text";
import { TextField } from "@/ui/Field";
import style from "./Technicians.module.css";

/** From a time on a day to a time on a day, by the clocks of the unit. */
export interface Stretch {
  fromDay: string;
  fromTime: string;
  toDay: string;
  toTime: string;
}

export const stretchOf = (day: string, from: string, to: string, toDay = day): Stretch => ({
  fromDay: day,
  fromTime: from,
  toDay,
  toTime: to,
});

interface Props {
  typed: Stretch;
  problem: Error | null;
  /** What the end is called in what is sent. */
  end: "to" | "until";
  onChange: (typed: Stretch) => void;
}

/** Two days and two times; the end follows the beginning when that is moved behind it. */
export function HoursOnDays({ typed, problem, end, onChange }: Props) {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector("input")?.focus(), []);
  const wrong = (field: string) => (problem instanceof Problem ? problem.field(field) : undefined);
  const field = (name: keyof Stretch, label: string, type: "date" | "time", sent?: string) => (
    <TextField
      label={t(label)}
      type={type}
      required
      wrong={sent && wrong(sent)}
      value={typed[name]}
      onChange={(value) => {
        const next = { ...typed, [name]: value };
        onChange(next.toDay < next.fromDay ? { ...next, toDay: next.fromDay } : next);
      }}
    />
  );
  return (
    <div ref={box} className={style.row}>
      {field("fromDay", "technicians.from-day", "date", "from")}
      {field("fromTime", "technicians.from-time", "time")}
      {field("toDay", "technicians.to-day", "date", end)}
      {field("toTime", "technicians.to-time", "time")}
    </div>
  );
}

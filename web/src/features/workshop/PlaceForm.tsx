import { useState } from "react";
import { useCommand } from "@/api/hooks";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { TextField } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import { type ItemLine, type ItemView, stale } from "./item";
import style from "./Workshop.module.css";

/** Where the goods are kept now. */
export function PlaceForm({ line }: { line: ItemLine }) {
  const t = useT();
  const [place, setPlace] = useState(line.place ?? "");
  const put = useCommand<{ place: string }, ItemView>(`/api/workshop/items/${line.id}/place`, { refresh: stale });
  return (
    <form
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault();
        put.send({ place: place.trim() });
      }}
    >
      <TextField label={t("workshop.place")} value={place} onChange={setPlace} required maxLength={200} />
      <ProblemNote error={put.problem} />
      <Button type="submit" busy={put.busy} disabled={place.trim() === (line.place ?? "")}>
        {t("workshop.place.send")}
      </Button>
    </form>
  );
}

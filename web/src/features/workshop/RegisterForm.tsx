import { useState } from "react";
import { useCommand } from "@/api/hooks";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { TextField } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import { type ItemView, stale } from "./item";
import style from "./Workshop.module.css";

/** The clerk enters the goods and makes out the repair card. */
export function RegisterForm({ item }: { item: string }) {
  const t = useT();
  const [place, setPlace] = useState("");
  const register = useCommand<{ place: string | null }, ItemView>(`/api/workshop/items/${item}/registered`, {
    refresh: stale,
  });
  return (
    <form
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault();
        register.send({ place: place.trim() || null });
      }}
    >
      <h2>{t("workshop.register.title")}</h2>
      <TextField label={t("workshop.place")} value={place} onChange={setPlace} maxLength={200} />
      <ProblemNote error={register.problem} />
      <Button kind="main" type="submit" busy={register.busy}>
        {t("workshop.register.send")}
      </Button>
    </form>
  );
}

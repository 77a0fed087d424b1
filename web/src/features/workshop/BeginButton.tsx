import { useCommand } from "@/api/hooks";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { ProblemNote } from "@/ui/ProblemNote";
import { type ItemView, stale } from "./item";
import style from "./Workshop.module.css";

/** Work on the bench begins; the regulation may ask for the repair card first. */
export function BeginButton({ item }: { item: string }) {
  const t = useT();
  const begin = useCommand<void, ItemView>(`/api/workshop/items/${item}/begun`, { refresh: stale });
  return (
    <div className={style.form}>
      <ProblemNote error={begin.problem} />
      <Button kind="main" busy={begin.busy} onClick={() => begin.send()}>
        {t("workshop.begin")}
      </Button>
    </div>
  );
}

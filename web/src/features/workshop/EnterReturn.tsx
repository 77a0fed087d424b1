import { useCommand } from "@/api/hooks";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { ProblemNote } from "@/ui/ProblemNote";
import { type ItemView, stale } from "./item";
import style from "./Workshop.module.css";

/** The clerk enters the return: the line of the register is closed. */
export function EnterReturn({ item }: { item: string }) {
  const t = useT();
  const enter = useCommand<void, ItemView>(`/api/workshop/items/${item}/return-entered`, { refresh: stale });
  return (
    <div className={style.form}>
      <ProblemNote error={enter.problem} />
      <Button kind="main" busy={enter.busy} onClick={() => enter.send()}>
        {t("workshop.enter")}
      </Button>
    </div>
  );
}

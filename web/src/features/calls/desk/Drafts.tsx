import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { Time } from "@/ui/Time";
import type { Draft } from "../types";
import style from "./CallDesk.module.css";
import { formOf, titleOf } from "./form";

interface Props {
  drafts: readonly Draft[];
  onOpen: (draft: Draft) => void;
  onDiscard: (id: string) => void;
}

/** Calls begun and put aside: the telephone rang again. */
export function Drafts({ drafts, onOpen, onDiscard }: Props) {
  const t = useT();
  if (drafts.length === 0) return null;
  return (
    <section className={style.panel} aria-label={t("calls.drafts.title")}>
      <h2>{t("calls.drafts.title")}</h2>
      <ul className={style.drafts}>
        {drafts.map((draft) => {
          const title = titleOf(formOf(draft.content)) || t("calls.drafts.nameless");
          return (
            <li key={draft.id}>
              <Button kind="bare" onClick={() => onOpen(draft)}>
                {title}
              </Button>
              <Time at={draft.changedAt} mode="relative" />
              <Button kind="bare" aria-label={t("calls.drafts.discard", { title })} onClick={() => onDiscard(draft.id)}>
                <Icon name="close" />
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

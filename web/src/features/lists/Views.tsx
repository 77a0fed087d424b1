import { useLocation } from "@tanstack/react-router";
import { useState } from "react";
import { useCommand } from "@/api/hooks";
import { Go } from "@/lib/go";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { ProblemNote } from "@/ui/ProblemNote";
import { Fold } from "./Fold";
import { ViewForm } from "./ViewForm";
import style from "./Views.module.css";
import { type ListView, useViews, viewsPath } from "./views";

/** The pinned views of a list, one click away. */
export function PinnedHere({ list }: { list: string }) {
  const t = useT();
  const here = useHere();
  const pinned = useViews().filter((view) => view.list === list && view.pinned);
  if (pinned.length === 0) return null;
  return (
    <ul className={style.pinned} aria-label={t("lists.view.pinned")}>
      {pinned.map(({ id, name, address }) => (
        <li key={id}>
          <Go href={address} aria-current={here === address ? "true" : undefined} title={name}>
            <span className={style.name}>{name}</span>
          </Go>
        </li>
      ))}
    </ul>
  );
}

/** The views of a list: one's own and those of others, and a new one from what is shown now. */
export function Views({ list }: { list: string }) {
  const t = useT();
  const here = useHere();
  const views = useViews().filter((view) => view.list === list);
  return (
    <Fold icon="flag" label={t("lists.views")}>
      {(fold) => (
        <>
          {views.length > 0 && (
            <ul className={style.views}>
              {views.map((view) => (
                <View key={view.id} view={view} here={here} onGo={fold} />
              ))}
            </ul>
          )}
          <h3>{t("lists.view.new")}</h3>
          <p className={style.hint}>{t("lists.view.new.hint")}</p>
          <ViewForm key={views.length} list={list} address={here} onDone={() => undefined} />
        </>
      )}
    </Fold>
  );
}

/** The address as the server keeps it. */
function useHere(): string {
  const { pathname, searchStr } = useLocation();
  return pathname + searchStr;
}

function View({ view, here, onGo }: { view: ListView; here: string; onGo: () => void }) {
  const t = useT();
  const [changing, setChanging] = useState(false);
  const pin = useCommand(`${viewsPath}/${view.id}/pin`, {
    method: view.pinned ? "DELETE" : "PUT",
    refresh: [viewsPath],
  });
  const discard = useCommand(`${viewsPath}/${view.id}`, { method: "DELETE", refresh: [viewsPath] });
  const readers =
    view.with === "unit"
      ? t("lists.view.with.unit", { unit: view.unitName ?? "" })
      : view.with === "role" && t("lists.view.with.role", { role: t(`app.demo.role.${view.role}`) });
  return (
    <li>
      <div className={style.view}>
        <Go href={view.address} onClick={onGo} aria-current={here === view.address ? "true" : undefined}>
          <span className={style.name}>{view.name}</span>
        </Go>
        <Button
          kind="bare"
          aria-pressed={view.pinned}
          aria-label={t("lists.view.pin", { name: view.name })}
          title={t("lists.view.pin", { name: view.name })}
          busy={pin.busy}
          onClick={() => pin.send()}
        >
          <Icon name="pin" />
        </Button>
        {view.mine && (
          <>
            <Button
              kind="bare"
              aria-expanded={changing}
              aria-label={t("lists.view.change.of", { name: view.name })}
              title={t("lists.view.change.of", { name: view.name })}
              onClick={() => setChanging(!changing)}
            >
              <Icon name="pen" />
            </Button>
            <Button
              kind="bare"
              aria-label={t("lists.view.discard", { name: view.name })}
              title={t("lists.view.discard", { name: view.name })}
              busy={discard.busy}
              onClick={() => discard.send()}
            >
              <Icon name="close" />
            </Button>
          </>
        )}
      </div>
      <small>{[!view.mine && t("lists.view.by", { name: view.ownerName }), readers].filter(Boolean).join(" · ")}</small>
      <ProblemNote error={pin.problem ?? discard.problem} />
      {changing && (
        <>
          <p className={style.hint}>{t("lists.view.change.hint")}</p>
          <ViewForm list={view.list} address={here} view={view} onDone={() => setChanging(false)} />
        </>
      )}
    </li>
  );
}

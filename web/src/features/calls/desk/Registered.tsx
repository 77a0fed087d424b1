import { lazy, Suspense } from "react";
import { useRead } from "@/api/hooks";
import { useMay } from "@/app/session";
import { CaseRail } from "@/features/duties/CaseRail";
import { Go } from "@/lib/go";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { ClauseChip } from "@/ui/ClauseChip";
import { PageTitle } from "@/ui/PageTitle";
import { spoken } from "../../dispatch/spoken";
import type { CallFile } from "../types";
import { ZoneUnknown } from "../ZoneUnknown";
import style from "./CallDesk.module.css";
import { type DeskScript, Script } from "./Script";

const PromiseCall = lazy(spoken(() => import("../../dispatch/pages/PromiseCall")));

/** What came of registering: the number, and what the regulation would rather have had first. */
export interface RegisteredCall {
  id: string;
  number: string;
  warnings: readonly { text: string; language: string | null; pack: string; version: string; clause: string }[];
}

interface Props {
  call: RegisteredCall;
  script: DeskScript | undefined;
  /** When the caller was told that somebody comes. */
  promised: { from: string; to: string } | undefined;
  onNext: () => void;
}

/** The line stands in the register: the number to tell, what to say last, and what the regulation now asks of whom. */
export function Registered({ call, script, promised, onNext }: Props) {
  const t = useT();
  const may = useMay();
  const file = useRead<CallFile>(may("call.read") ? `/api/calls/${call.id}` : undefined).data;
  return (
    <>
      <PageTitle title={t("calls.desk.registered")} />
      <p className={style.number}>{call.number}</p>
      {call.warnings.map(({ text, language, pack, version, clause }) => (
        <p key={`${pack}${clause}${text}`} className={style.note} role="status">
          <span lang={language ?? undefined}>{text}</span> <ClauseChip pack={pack} clause={clause} version={version} />
        </p>
      ))}
      {promised && (
        <Suspense fallback={null}>
          <PromiseCall call={call.id} wanted={promised} />
        </Suspense>
      )}
      {file && <ZoneUnknown call={file} />}
      <Script script={script} step={Number.POSITIVE_INFINITY} />
      <div className={style.actions}>
        <Button kind="main" autoFocus onClick={onNext}>
          {t("calls.desk.next")}
        </Button>
        <Go href={`/calls/${call.id}`}>{t("calls.desk.open-case")}</Go>
      </div>
      <div className={style.asked}>
        <CaseRail stream={call.id} />
      </div>
    </>
  );
}

import { useCommand, useRead } from "@/api/hooks";
import { useMay } from "@/app/session";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import style from "./Audit.module.css";

interface Status {
  seal: { n: number; at: string; root: string; unsealed: number } | null;
  /** The last time the whole journal was read again; no end while that goes on. */
  reading: { begun: string; ended: string | null; rows: number | null; amiss: number | null } | null;
}

const path = "/api/audit/seal";
const soon = 2_000;

/** How sure one can be of what follows: the last seal's root, to be kept outside, and the last time everything was read again. */
export function SealStatus() {
  const t = useT();
  const may = useMay();
  const { data } = useRead<Status>(path, undefined, {
    every: (status) => (status?.reading && !status.reading.ended ? soon : false),
  });
  const verify = useCommand("/api/audit/verify", { refresh: [path] });
  if (!data) return null;
  const { seal, reading } = data;
  const amiss = (reading?.amiss ?? 0) > 0;
  return (
    <section className={style.seal} data-amiss={amiss} aria-label={t("company.seal")}>
      <Icon name={amiss ? "alert" : "shield"} />
      <div>
        {seal ? (
          <>
            <div>
              {t("company.seal.last", { n: seal.n })} <Time at={seal.at} mode="absolute" /> ·{" "}
              {t("company.seal.unsealed", { n: seal.unsealed })}
            </div>
            <div>
              {t("company.seal.root")} <code>{seal.root}</code>
            </div>
          </>
        ) : (
          <div>{t("company.seal.none")}</div>
        )}
        <div>
          {reading === null && t("company.reading.never")}
          {reading && !reading.ended && t("company.reading.under-way")}
          {reading?.ended && (
            <>
              <Time at={reading.ended} mode="absolute" />{" "}
              <strong>
                {amiss
                  ? t("company.reading.amiss", { n: reading.amiss ?? 0 })
                  : t("company.reading.whole", { n: reading.rows ?? 0 })}
              </strong>
            </>
          )}
        </div>
        <ProblemNote error={verify.problem} />
      </div>
      {may("journal.verify") && (
        <Button busy={verify.busy || (reading !== null && !reading.ended)} onClick={() => verify.send()}>
          {t("company.reading.again")}
        </Button>
      )}
    </section>
  );
}

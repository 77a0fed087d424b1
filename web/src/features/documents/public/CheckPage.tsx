import { useRead } from "@/api/hooks";
import { Problem } from "@/api/problem";
import { useLanguage } from "@/lib/language";
import { useT } from "@/lib/text";
import { InZone } from "@/lib/zone";
import { Icon } from "@/ui/Icon";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import { ZoneNote } from "@/ui/ZoneNote";
import type { SigningWay } from "../paper";
import style from "./CheckPage.module.css";

interface Answer {
  verdict: "unchanged" | "changed" | "not-signed";
  form: Readonly<Record<string, string>>;
  version: number;
  latest: number;
  fingerprint: string;
  isVoid: boolean;
  zone: string;
  signatures: readonly { role: string; way: SigningWay; at: string }[];
}

/** What the QR on a paper opens: whether it still says what was signed. Nothing of what it says. */
export default function CheckPage({ params }: { params: Readonly<Record<string, string>> }) {
  const t = useT();
  const language = useLanguage();
  const answer = useRead<Answer>(`/api/public/papers/${params.token ?? ""}`);
  if (answer.error instanceof Problem && answer.error.status === 404) {
    return <Verdict tone="changed" title={t("documents.check.unknown")} detail={t("documents.check.unknown.detail")} />;
  }
  if (!answer.data) return <ProblemNote error={answer.error} />;
  const { verdict, form, version, latest, fingerprint, isVoid, zone, signatures } = answer.data;
  return (
    <InZone zone={zone}>
      <article className={style.check}>
        <p className={style.form}>{form[language] ?? form.en}</p>
        <Verdict
          tone={verdict}
          title={t(`documents.check.${verdict}`)}
          detail={t(`documents.check.${verdict}.detail`)}
        />
        {isVoid && <p className={style.note}>{t("documents.check.void")}</p>}
        {version < latest && <p className={style.note}>{t("documents.check.replaced", { latest })}</p>}
        <dl className={style.facts}>
          <div>
            <dt>{t("documents.check.fingerprint")}</dt>
            <dd className={style.print}>{fingerprint}</dd>
          </div>
          <div>
            <dt>{t("documents.check.version")}</dt>
            <dd>{version}</dd>
          </div>
          {signatures.map((signature) => (
            <div key={signature.role}>
              <dt>{t(`documents.way.${signature.way}`)}</dt>
              <dd>
                {t(`documents.role.${signature.role}`)} · <Time at={signature.at} mode="absolute" />
              </dd>
            </div>
          ))}
        </dl>
        <ZoneNote className={style.small} />
        <p className={style.small}>{t("documents.check.compare")}</p>
      </article>
    </InZone>
  );
}

function Verdict({ tone, title, detail }: { tone: string; title: string; detail: string }) {
  return (
    <div className={style.verdict} data-tone={tone}>
      <Icon name={tone === "changed" ? "alert" : tone === "unchanged" ? "check" : "clock"} />
      <div>
        <h1>{title}</h1>
        <p>{detail}</p>
      </div>
    </div>
  );
}

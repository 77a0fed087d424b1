import { useState } from "react";
import { useRead } from "@/api/hooks";
import { Go } from "@/lib/go";
import { useLanguage } from "@/lib/language";
import { usePath } from "@/lib/path";
import { useT } from "@/lib/text";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import style from "./Documents.module.css";
import { PaperFrame } from "./PaperFrame";
import { formName, type Paper } from "./paper";
import { SignPaper } from "./SignPaper";
import { Standing } from "./Standing";
import { Versions } from "./Versions";

/** One paper of a case: the sheet as it prints, who signed, its earlier versions. */
export default function PaperPage() {
  const t = useT();
  const id = usePath("id");
  const language = useLanguage();
  const [version, setVersion] = useState<number>();
  const { data: paper, error } = useRead<Paper>(`/api/papers/${id}`);
  if (!paper) return <ProblemNote error={error} />;
  const name = formName(paper, language);
  return (
    <>
      <PageTitle
        title={`${name} ${paper.number}`}
        note={
          <>
            <Standing paper={paper} /> · <Go href={`/calls/${paper.stream}`}>{t("documents.case")}</Go>
          </>
        }
        actions={
          <a href={`/api/papers/${paper.id}/pdf`} target="_blank" rel="noreferrer">
            {t("documents.print")}
          </a>
        }
      />
      <div className={style.columns}>
        <PaperFrame
          id={paper.id}
          version={version}
          content={`${paper.content}${paper.state}${paper.frozen}`}
          title={name}
        />
        <div className={style.side}>
          <SignPaper paper={paper} refresh={["/api/money", "/api/workshop", "/api/jobs"]} />
          <Signers paper={paper} />
          <Versions
            label={t("documents.versions")}
            latest={paper.version}
            chosen={version ?? paper.version}
            onChoose={setVersion}
          />
          <p className={style.small}>
            <a href={`/v/${paper.token}`} target="_blank" rel="noreferrer">
              {t("documents.check")}
            </a>{" "}
            {paper.fingerprint}
          </p>
        </div>
      </div>
    </>
  );
}

function Signers({ paper }: { paper: Paper }) {
  const t = useT();
  if (paper.signers.length === 0) return null;
  return (
    <section>
      <h2>{t("documents.signers")}</h2>
      <ul>
        {paper.signers.map(({ role, way, name, signedAt, reason }) => (
          <li key={role}>
            {t(`documents.signer.${role}`)}:{" "}
            {way ? `${name}, ${t(`documents.signed.${way}`)}` : t("documents.unsigned")}
            {signedAt && (
              <>
                {" "}
                <Time at={signedAt} />
              </>
            )}
            {reason && ` (${reason})`}
          </li>
        ))}
      </ul>
    </section>
  );
}

import { Button } from "antd";
import { useCommand } from "@/api/hooks";
import { useMay, useSession } from "@/app/session";
import { useT } from "@/lib/text";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import { PaperFrame } from "../documents/PaperFrame";
import style from "./Reports.module.css";
import { type Made, placeFor, type UnitDay } from "./report";
import { SignForm } from "./SignForm";

const refresh = ["/api/reports", "/api/papers"];

/** A director's report as it was made, whose signature it waits for, and where it went. */
export function MadeReport({ made, view }: { made: Made; view: UnitDay }) {
  const t = useT();
  const may = useMay();
  const { roles } = useSession();
  const { paper } = made;
  const sign = useCommand<{ content: string; password: string }>(`/api/reports/directors/${made.report}/signatures`, {
    refresh,
  });
  const passOn = useCommand(`/api/reports/directors/${made.report}/passed-on`, { refresh });
  const unreviewed = view.reported.filter((line) => !line.reviewedAt);
  return (
    <section className={style.section}>
      <h2>
        {t("people.directors")} · {made.director}
      </h2>
      <p className={made.passedOnAt ? style.passed : style.waits}>
        {made.passedOnAt ? (
          <>
            {t("people.passed")} <Time at={made.passedOnAt} />
          </>
        ) : (
          t("people.waits")
        )}
      </p>
      {may("report.review") && unreviewed.length > 0 && <ReviewLate reports={unreviewed.map((line) => line.report)} />}
      {may("report.sign") && placeFor(paper, roles) && (
        <SignForm
          title={t("people.sign")}
          send={t("people.sign.send")}
          busy={sign.busy}
          problem={sign.problem}
          onSign={(password) => sign.send({ content: paper.content, password })}
        />
      )}
      {may("report.review") && !made.passedOnAt && !placeFor(paper, roles) && (
        <>
          <Button loading={passOn.busy} onClick={() => passOn.send()}>
            {t("people.pass-on")}
          </Button>
          <ProblemNote error={passOn.problem} />
        </>
      )}
      <PaperFrame
        id={paper.id}
        content={`${paper.content}${paper.state}${paper.signers.filter(({ way }) => way).length}`}
        title={paper.number}
      />
    </section>
  );
}

/** Reports that came in after the day's report was made. */
function ReviewLate({ reports }: { reports: readonly string[] }) {
  const t = useT();
  const review = useCommand<{ reports: readonly string[]; password: string }>("/api/reports/reviewed", { refresh });
  return (
    <SignForm
      title={t("people.review", { n: reports.length })}
      send={t("people.review.send")}
      busy={review.busy}
      problem={review.problem}
      onSign={(password) => review.send({ reports, password })}
    />
  );
}

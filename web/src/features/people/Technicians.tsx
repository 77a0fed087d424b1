import { Table } from "antd";
import { useT } from "@/lib/text";
import { Spent } from "@/ui/Spent";
import { Time } from "@/ui/Time";
import { ReportPaper } from "./ReportPaper";
import type { Minutes, Reported } from "./report";

/** What the technicians of the unit reported; each line opens to the report itself. */
export function Technicians({ reported }: { reported: readonly Reported[] }) {
  const t = useT();
  return (
    <Table<Reported>
      size="small"
      rowKey="report"
      pagination={false}
      dataSource={[...reported]}
      scroll={{ x: "max-content" }}
      expandable={{
        expandedRowRender: (line) => (
          <ReportPaper
            id={line.paper}
            number={line.number}
            latest={line.version}
            content={`${line.number}${line.version}${line.reviewedAt}`}
            label={t("people.versions")}
          />
        ),
      }}
      columns={[
        { title: t("people.technician"), dataIndex: "technician" },
        { title: t("people.time"), render: (_, line) => <Times times={line.times} /> },
        {
          title: t("people.confirmed-at"),
          render: (_, { confirmedAt, correctedAt }) => (
            <>
              <Time at={confirmedAt} mode="absolute" />
              {correctedAt && (
                <>
                  <br />
                  {t("people.corrected")} <Time at={correctedAt} mode="absolute" />
                </>
              )}
            </>
          ),
        },
        {
          title: t("people.reviewed-at"),
          render: (_, { reviewedAt }) =>
            reviewedAt ? <Time at={reviewedAt} mode="absolute" /> : t("people.not-reviewed"),
        },
        { title: t("people.paper"), dataIndex: "number" },
      ]}
    />
  );
}

function Times({ times }: { times: readonly Minutes[] }) {
  const t = useT();
  return (
    <>
      {times.map(({ category, minutes }, at) => (
        <span key={category}>
          {at > 0 && " · "}
          {category ?? t("people.undecided")} <Spent minutes={minutes} />
        </span>
      ))}
    </>
  );
}

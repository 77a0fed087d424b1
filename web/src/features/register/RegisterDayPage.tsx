import { Select, Table } from "antd";
import type { ColumnsType } from "antd/es/table";
import { useRead } from "@/api/hooks";
import { Go } from "@/lib/go";
import { useQueryString } from "@/lib/path";
import { useT } from "@/lib/text";
import { DayPicker } from "@/ui/DayPicker";
import { EmptyState } from "@/ui/EmptyState";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import { Closing } from "./Closing";
import style from "./Register.module.css";
import type { Keeper, RegisterDay, RegisterLine } from "./register";

/** A day of the repair-call register beside its vouchers: compared here, and sent to the service department. The address holds unit and day. */
export default function RegisterDayPage() {
  const t = useT();
  const [query, setQuery] = useQueryString();
  const keepers = useRead<Keeper[]>("/api/register");
  const unit = query.unit ?? keepers.data?.[0]?.unit;
  const read = useRead<RegisterDay>(unit && `/api/register/${unit}`, query.day ? { day: query.day } : undefined);
  const view = read.data;
  if (!view) return <ProblemNote error={keepers.error ?? read.error} />;
  return (
    <>
      <PageTitle
        title={t("register.title", { unit: view.name })}
        note={t("register.note", { calls: view.lines.length, left: view.undispatched })}
        actions={
          (keepers.data?.length ?? 0) > 1 && (
            <Select
              aria-label={t("register.keeper")}
              value={view.unit}
              onChange={(chosen) => setQuery({ unit: chosen })}
              options={keepers.data?.map((keeper) => ({ value: keeper.unit, label: keeper.name }))}
              style={{ minWidth: 180 }}
            />
          )
        }
      />
      <DayPicker day={view.day} today={view.today} onChange={(day) => setQuery({ day })} />
      {view.lines.length === 0 ? (
        <EmptyState title={t("register.empty")}>{t("register.empty.text")}</EmptyState>
      ) : (
        <Table<RegisterLine>
          className={style.lines}
          size="small"
          rowKey="call"
          pagination={{ pageSize: 100, hideOnSinglePage: true }}
          dataSource={[...view.lines]}
          columns={columns(t)}
          scroll={{ x: "max-content" }}
        />
      )}
      <Closing key={`${view.unit}${view.day}`} view={view} />
    </>
  );
}

type T = ReturnType<typeof useT>;

const columns = (t: T): ColumnsType<RegisterLine> => [
  { title: t("register.number"), render: (_, line) => <Go href={`/calls/${line.call}`}>{line.number}</Go> },
  { title: t("register.received"), render: (_, line) => <Time at={line.receivedAt} mode="absolute" /> },
  {
    title: t("register.finding"),
    render: (_, { finding }) => (
      <span className={finding === "in-order" ? undefined : style.left}>
        {finding !== "in-order" && "▲ "}
        {t(`register.finding.${finding}`)}
      </span>
    ),
  },
  { title: t("register.voucher"), dataIndex: "voucher" },
  { title: t("register.technician"), dataIndex: "technician" },
  { title: t("register.customer"), render: (_, { customer }) => <Words of={customer} /> },
  { title: t("register.model"), dataIndex: "model" },
  { title: t("register.fault"), render: (_, { fault }) => <Words of={fault} /> },
];

/** As wide as it is short: the table is as wide as its longest words. */
function Words({ of }: { of: string }) {
  return <span className={`clamped ${style.words}`}>{of}</span>;
}

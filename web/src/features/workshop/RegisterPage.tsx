import { Table } from "antd";
import type { ColumnsType } from "antd/es/table";
import { useRead } from "@/api/hooks";
import { Go } from "@/lib/go";
import { useNow } from "@/lib/now";
import { useQueryString } from "@/lib/path";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import { type Heap, heapOf, heaps, type ItemLine, isOverdue } from "./item";
import style from "./Workshop.module.css";

/** The in/out register: what is here, the longest overdue promise first. The address holds the heap looked at. */
export default function RegisterPage() {
  const t = useT();
  const now = useNow();
  const [query, setQuery] = useQueryString();
  const open = useRead<ItemLine[]>("/api/workshop/items");
  const closed = useRead<ItemLine[]>(query.heap === "out" ? "/api/workshop/items" : undefined, { closed: "true" });
  if (!open.data) return <ProblemNote error={open.error} />;
  const heap = heaps.find((each) => each === query.heap);
  const ofHeap = (each: Heap) => open.data.filter((line) => heapOf(line, now) === each);
  const shown = heap === undefined ? open.data : [...ofHeap(heap), ...(heap === "out" ? (closed.data ?? []) : [])];
  const overdue = open.data.filter((line) => isOverdue(line, now)).length;
  return (
    <>
      <PageTitle
        title={t("workshop.title")}
        note={t("workshop.note", { here: open.data.filter(({ state }) => state !== "out").length, overdue })}
      />
      <div className={style.filters}>
        <Button aria-pressed={heap === undefined} onClick={() => setQuery({ heap: undefined })}>
          {t("workshop.heap.all", { n: open.data.length })}
        </Button>
        {heaps.map((each) => (
          <Button key={each} aria-pressed={heap === each} onClick={() => setQuery({ heap: each })}>
            {t(`workshop.heap.${each}`, { n: ofHeap(each).length })}
          </Button>
        ))}
      </div>
      <ProblemNote error={closed.error} />
      {shown.length === 0 ? (
        <EmptyState title={t("workshop.empty.title")}>{t("workshop.empty.text")}</EmptyState>
      ) : (
        <Table<ItemLine>
          size="small"
          rowKey="id"
          pagination={{ pageSize: 50, hideOnSinglePage: true }}
          dataSource={shown}
          columns={columns(t, now)}
          scroll={{ x: "max-content" }}
        />
      )}
    </>
  );
}

type T = ReturnType<typeof useT>;

const columns = (t: T, now: number): ColumnsType<ItemLine> => [
  {
    title: t("workshop.number"),
    render: (_, line) => <Go href={`/workshop/${line.id}`}>{line.number ?? t("workshop.unregistered")}</Go>,
  },
  {
    title: t("workshop.promised"),
    render: (_, line) =>
      line.promisedFor && (
        <span className={isOverdue(line, now) ? style.late : undefined}>
          {isOverdue(line, now) && "▲ "}
          <Time at={line.promisedFor} />
        </span>
      ),
  },
  { title: t("workshop.state"), render: (_, { state }) => t(`workshop.state.${state}`) },
  { title: t("workshop.customer"), dataIndex: "customer" },
  { title: t("workshop.model"), dataIndex: "model" },
  { title: t("workshop.place"), dataIndex: "place" },
  { title: t("workshop.technician"), dataIndex: "technicianName" },
  { title: t("workshop.ready"), render: (_, { readyAt }) => readyAt && <Time at={readyAt} /> },
  { title: t("workshop.told"), render: (_, { toldAt }) => toldAt && <Time at={toldAt} mode="absolute" /> },
  { title: t("workshop.receipt"), dataIndex: "receipt" },
  { title: t("workshop.returned"), render: (_, { returnedAt }) => returnedAt && <Time at={returnedAt} /> },
];

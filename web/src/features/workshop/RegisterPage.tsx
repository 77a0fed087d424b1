import { useRead } from "@/api/hooks";
import { useNow } from "@/lib/now";
import { useQueryString } from "@/lib/path";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { DataList } from "../lists/DataList";
import { columns } from "./columns";
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
        note={t("workshop.note", {
          here: open.data.length - ofHeap("out").length,
          overdue,
          unclaimed: ofHeap("unclaimed").length,
          out: ofHeap("out").length,
        })}
      />
      <ProblemNote error={closed.error} />
      <DataList
        name="workshop"
        label={t("workshop.title")}
        columns={columns(t, now)}
        rows={shown}
        keyOf={({ id }) => id}
        nameOf={({ number, receipt }) => number ?? receipt}
        file={{ path: "/api/workshop/items/file", query: heap && { heap } }}
        empty={<EmptyState title={t("workshop.empty.title")}>{t("workshop.empty.text")}</EmptyState>}
        filters={
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
        }
      />
    </>
  );
}

import { Select } from "antd";
import { useRead } from "@/api/hooks";
import { useQueryString } from "@/lib/path";
import { useT } from "@/lib/text";
import { DayPicker } from "@/ui/DayPicker";
import { EmptyState } from "@/ui/EmptyState";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { DataList } from "../lists/DataList";
import { Closing } from "./Closing";
import { columns } from "./columns";
import type { Keeper, RegisterDay } from "./register";

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
      <DataList
        name="register"
        label={t("register.title", { unit: view.name })}
        columns={columns(t)}
        rows={view.lines}
        keyOf={({ call }) => call}
        nameOf={({ number }) => number}
        file={{ path: `/api/register/${view.unit}/file`, query: { day: view.day } }}
        empty={<EmptyState title={t("register.empty")}>{t("register.empty.text")}</EmptyState>}
      />
      <Closing key={`${view.unit}${view.day}`} view={view} />
    </>
  );
}

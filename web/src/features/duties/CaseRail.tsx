import { useRead } from "@/api/hooks";
import { useTurned } from "@/api/live/changed";
import { useT } from "@/lib/text";
import { Rail } from "@/ui/Rail";
import { Actions } from "./Actions";
import { asked, type Duty, standing } from "./duty";

/** What the regulation asks in one case, beside it. */
export function CaseRail({ stream, heading }: { stream: string; heading?: boolean }) {
  const t = useT();
  const { data } = useRead<Duty[]>(`/api/obligations/cases/${stream}`);
  const turned = useTurned(data && standing(data));
  if (!data) return null;
  const items = data.map((duty) => asked(duty, (reason) => t(`duties.waiting.${reason}`)));
  const byId = new Map(data.map((duty) => [duty.id, duty]));
  return (
    <Rail
      items={items}
      heading={heading}
      changed={turned}
      actions={({ id }) => {
        const duty = byId.get(id);
        return duty && <Actions duty={duty} />;
      }}
    />
  );
}

import { useMay } from "@/app/session";
import { useT } from "@/lib/text";
import { SignPaper } from "../documents/SignPaper";
import { BeginButton } from "./BeginButton";
import { BenchForm } from "./BenchForm";
import { DelayForm } from "./DelayForm";
import { EnterReturn } from "./EnterReturn";
import { GiveBackForm } from "./GiveBackForm";
import { InspectForm } from "./InspectForm";
import { type ItemView, stale } from "./item";
import { PartForm } from "./PartForm";
import { PlaceForm } from "./PlaceForm";
import { PromiseForm } from "./PromiseForm";
import { RegisterForm } from "./RegisterForm";
import { StillOpen } from "./StillOpen";
import { TellForm } from "./TellForm";

/** What the reader may do with the goods now, the next step first. */
export function Steps({ item }: { item: ItemView }) {
  const t = useT();
  const may = useMay();
  const { line, mine } = item;
  const repairs = may("workshop.repair");
  const handles = may("workshop.receive") || (may("visit.do") && mine);
  const here = line.state !== "out";
  return (
    <>
      {!line.registeredAt && may("workshop.receive") && <RegisterForm item={line.id} />}
      {line.state === "in" && repairs && mine && <BeginButton item={line.id} />}
      {line.state === "on-bench" && may("visit.do") && mine && <PartForm job={line.job} />}
      {line.state === "on-bench" && repairs && mine && <BenchForm item={item} />}
      {line.state === "repaired" && repairs && <InspectForm item={line.id} />}
      {line.state === "ready" && handles && <TellForm line={line} />}
      {line.state === "ready" && handles && <GiveBackForm line={line} />}
      {(line.state === "ready" || !here) && item.card && mine && <SignPaper paper={item.card} refresh={stale} />}
      {line.state === "out" && !line.enteredAt && may("workshop.receive") && <EnterReturn item={line.id} />}
      {line.state === "out" && <StillOpen item={item} />}
      {here && line.registeredAt && (repairs || may("workshop.receive")) && <PlaceForm line={line} />}
      {here && line.state !== "ready" && may("visit.do") && mine && <DelayForm line={line} />}
      {here && line.state !== "ready" && may("job.assign") && <PromiseForm line={line} />}
      {may("visit.do") && mine && <a href={`/tech/jobs/${line.job}`}>{t("workshop.fee")}</a>}
    </>
  );
}

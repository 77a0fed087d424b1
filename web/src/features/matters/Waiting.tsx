import { useRead } from "@/api/hooks";
import { Go } from "@/lib/go";
import { useLanguage } from "@/lib/language";
import { useT } from "@/lib/text";
import { Waiting } from "@/ui/Waiting";
import { clauseOf, type Matter } from "./matter";

export const useMattersWaiting = () =>
  useRead<Matter[]>("/api/matters/waiting", { language: useLanguage() }).data ?? [];

/** Matters that wait for the reader: to answer, or to accept what was done. */
export function MattersWaiting() {
  const t = useT();
  const data = useMattersWaiting();
  return (
    <Waiting
      heading={t("matters.waiting", { n: data.length })}
      lines={data.map((matter) => ({
        id: matter.id,
        link: (
          <Go href={`/matters/${matter.id}`}>
            {t("matters.named", { kind: matter.kind.toLowerCase(), name: matter.name })}
          </Go>
        ),
        clause: clauseOf(matter),
        note: `${matter.unitName} · ${t(`matters.state.${matter.state}`)}`,
      }))}
    />
  );
}

import { useT } from "@/lib/text";
import planned from "./Plan.module.css";
import type { Figures } from "./plan";

const shown = ["broken", "leftOut", "lateMinutes", "drivingMinutes"] as const;

/** What is booked beside what is proposed: less is better in each, so the shorter bar is what a plan is for. */
export function FigureBars({ before, after }: { before: Figures; after: Figures }) {
  const t = useT();
  return (
    <dl className={planned.figures}>
      {shown.map((figure) => {
        const most = Math.max(before[figure], after[figure], 1);
        return (
          <div key={figure}>
            <dt>{t(`dispatch.plan.figure.${figure}`)}</dt>
            {(
              [
                ["before", before[figure]],
                ["after", after[figure]],
              ] as const
            ).map(([which, value]) => (
              <dd key={which} data-which={which}>
                <span style={{ inlineSize: `${(100 * value) / most}%` }} />
                <b>{t(`dispatch.plan.figure.${which}`, { value })}</b>
              </dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}

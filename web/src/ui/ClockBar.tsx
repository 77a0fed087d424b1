import { useT } from "@/lib/text";
import { type AskedState, toneOf } from "./asked";
import style from "./ClockBar.module.css";
import { Icon, type IconName } from "./Icon";
import { Time } from "./Time";

interface Props {
  state: AskedState;
  /** Share of the limit used, 0 to 1 and beyond. */
  used?: number;
  due?: string;
  pausedBecause?: string;
  ended?: string;
}

const icons: Partial<Record<AskedState, IconName>> = {
  late: "alert",
  "met-late": "alert",
  paused: "pause",
  met: "check",
};

/** A limit as a bar that fills, with its state in words and shape as well as colour. */
export function ClockBar({ state, used = 0, due, pausedBecause, ended }: Props) {
  const t = useT();
  const tone = toneOf(state, used);
  const shown = state === "running" && tone === "late" ? "late" : state;
  const icon = icons[shown];
  const at = ended ?? (shown === "paused" ? undefined : due);
  return (
    <span className={`${style.clock} ${style[tone]}`}>
      <span className={style.words}>
        {icon && <Icon name={icon} />}
        <span>{t(`ui.clock.${shown === "running" && !due ? "untimed" : shown}`)}</span>
        {pausedBecause && <span>{pausedBecause}</span>}
        {at && <Time at={at} />}
      </span>
      {(due || shown === "paused") && (
        // biome-ignore lint/a11y/useSemanticElements: browsers draw <meter> their own way, and none can be hatched
        <span
          className={style.bar}
          role="meter"
          aria-label={t("ui.clock.used")}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={Math.round(Math.min(used, 1) * 100)}
          aria-valuetext={t("ui.clock.share", { share: used })}
        >
          <span className={style.fill} style={{ width: `${Math.min(100, Math.max(0, used * 100))}%` }} />
        </span>
      )}
    </span>
  );
}

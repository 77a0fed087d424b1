import { useState } from "react";
import { caps, type Shortcut, shortcuts } from "@/lib/shortcuts";
import { useT } from "@/lib/text";
import style from "./KeySheet.module.css";
import { Over } from "./Over";

/** Every key that would do something now, as the page has registered them. */
export default function KeySheet({ onClose }: { onClose: () => void }) {
  const t = useT();
  const [all] = useState(() => once(shortcuts()));
  return (
    <Over label={t("palette.keys")} onClose={onClose}>
      <div className={style.sheet}>
        <h2>{t("palette.keys")}</h2>
        <Keys title={t("palette.keys.here")} of={all.filter(({ everywhere }) => !everywhere)} />
        <Keys title={t("palette.keys.everywhere")} of={all.filter(({ everywhere }) => everywhere)} />
      </div>
    </Over>
  );
}

/** What several parts of a page register alike is told once. */
function once(all: readonly Shortcut[]): Shortcut[] {
  return [...new Map(all.map((each) => [`${each.keys} ${each.says}`, each])).values()];
}

function Keys({ title, of }: { title: string; of: readonly Shortcut[] }) {
  if (of.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <dl>
        {of.map(({ keys, says }) => (
          <div key={keys}>
            <dt>
              {caps(keys).map((cap) => (
                <kbd key={cap}>{cap}</kbd>
              ))}
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

import { Button } from "@/ui/Button";
import style from "./Versions.module.css";

interface Props {
  label: string;
  latest: number;
  chosen: number;
  onChoose: (version: number) => void;
}

/** Leafs through the versions of a paper; of a paper that was never corrected there is nothing to leaf through. */
export function Versions({ label, latest, chosen, onChoose }: Props) {
  if (latest === 1) return null;
  return (
    <section className={style.versions}>
      <h2>{label}</h2>
      {Array.from({ length: latest }, (_, n) => n + 1).map((each) => (
        <Button key={each} kind="bare" aria-pressed={each === chosen} onClick={() => onChoose(each)}>
          {each}
        </Button>
      ))}
    </section>
  );
}

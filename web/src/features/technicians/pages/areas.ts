import { useRead } from "@/api/hooks";
import type { Corner } from "@/ui/ground/window";
import { useUnits } from "../../company/pages/read";

interface Ground {
  country: string;
  areas: readonly {
    area: {
      id: string;
      org: string;
      name: string;
      zone: "urban" | "suburban" | "remote";
      outline: readonly Corner[] | null;
    };
  }[];
}

export const useGround = () => useRead<Ground>("/api/areas");

interface Areas {
  /** What an area is called; undefined while that is not known, or for a reader who may not know. */
  name: (id: string) => string | undefined;
  choices: readonly { value: string; words: string }[];
}

/** The areas that hold for a unit: its own and those of the units above. */
export function useAreas(unit: string): Areas {
  const { data: ground } = useGround();
  const { data: units } = useUnits();
  const above = units?.find(({ id }) => id === unit)?.path ?? [unit];
  const all = ground?.areas.map(({ area }) => area) ?? [];
  return {
    name: (id) => all.find((area) => area.id === id)?.name,
    choices: all.filter(({ org }) => above.includes(org)).map(({ id, name }) => ({ value: id, words: name })),
  };
}

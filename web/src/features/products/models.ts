import { useRead } from "@/api/hooks";

export interface Model {
  id: string;
  line: string;
  model: string;
}

/** Models that begin as typed, and the one that is meant when it was typed whole, however it is punctuated. */
export function useModels(typed: string): { models: Model[]; meant: Model | undefined; read: boolean } {
  const { data } = useRead<Model[]>(typed.trim() ? "/api/equipment/products" : undefined, { q: typed.trim() });
  const models = data ?? [];
  return { models, meant: models.find(({ model }) => keyOf(model) === keyOf(typed)), read: data !== undefined };
}

const keyOf = (model: string) =>
  model
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");

import { useT } from "./text";

/** Names editions as people do: `P1@1.0#2` is version 1.0 of a regulation, issued for the second time. */
export function useEdition() {
  const t = useT();
  return (edition: string) => {
    const [, version, issue] = /@(.+)#(\d+)$/.exec(edition) ?? [];
    return version === undefined ? edition : t("ui.edition", { version, issue: Number(issue) });
  };
}

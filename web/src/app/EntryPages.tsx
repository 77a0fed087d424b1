import { type ComponentType, lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useState } from "react";
import { type EntryFeature, matchPath } from "@/lib/entry";
import { Navigation } from "@/lib/go";
import { Boundary } from "./Boundary";
import { Waiting } from "./Waiting";

type Shown = ComponentType<{ params: Readonly<Record<string, string>> }>;

/** The pages of a small entry point: path to page, back and forward, nothing more. */
export function EntryPages({ features, missing }: { features: readonly EntryFeature[]; missing: ReactNode }) {
  const [path, setPath] = useState(window.location.pathname);
  useEffect(() => {
    const moved = () => setPath(window.location.pathname);
    window.addEventListener("popstate", moved);
    return () => window.removeEventListener("popstate", moved);
  }, []);
  const navigate = useCallback((href: string) => {
    window.history.pushState(null, "", href);
    setPath(window.location.pathname);
    window.scrollTo(0, 0);
  }, []);
  const pages = useMemo(
    () =>
      features.flatMap(({ pages }) => pages.map(({ path, page }) => ({ pattern: path, Page: lazy(page) as Shown }))),
    [features],
  );
  return (
    <Navigation value={navigate}>
      <Boundary key={path}>
        <Suspense fallback={<Waiting />}>{pageAt(path, pages) ?? missing}</Suspense>
      </Boundary>
    </Navigation>
  );
}

function pageAt(path: string, pages: readonly { pattern: string; Page: Shown }[]): ReactNode {
  for (const { pattern, Page } of pages) {
    const params = matchPath(pattern, path);
    if (params) return <Page key={path} params={params} />;
  }
  return undefined;
}

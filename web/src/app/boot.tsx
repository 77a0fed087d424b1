import { QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { newQueryClient } from "@/api/queryClient";
import type { Catalogues } from "@/lib/language";
import { Speaking } from "@/lib/text";
import "@/lib/theme";
import "@/ui/base.css";

/** Starts an entry point: its catalogues, one query client, and the page inside. */
export function boot(catalogues: Catalogues, page: ReactNode) {
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no #root");
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={newQueryClient()}>
        <Speaking catalogues={catalogues}>{page}</Speaking>
      </QueryClientProvider>
    </StrictMode>,
  );
}

import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { newQueryClient } from "@/api/queryClient";
import { type Catalogues, chosenLanguage } from "@/lib/language";
import { expectWords, Speaking } from "@/lib/text";
import "@/lib/theme";
import "@/ui/base.css";

/** Starts an entry point: its catalogues, one query client, and the page inside; `ask` may send the first questions at once. */
export function boot(catalogues: Catalogues, page: ReactNode, ask?: (client: QueryClient) => void) {
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no #root");
  const client = newQueryClient();
  expectWords(catalogues);
  ask?.(client);
  // The server's own words come in the language that was asked for: they are asked for anew.
  chosenLanguage.subscribe(() => void client.invalidateQueries());
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <Speaking catalogues={catalogues}>{page}</Speaking>
      </QueryClientProvider>
    </StrictMode>,
  );
}

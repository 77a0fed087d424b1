import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { newQueryClient } from "@/api/queryClient";
import { catalogues } from "@/app/desk/catalogues";
import { currentLanguage, languages } from "@/lib/language";
import { Speaking } from "@/lib/text";
import "@/lib/theme";
import "@/ui/base.css";
import { Desk } from "./Desk";
import { Phone } from "./Phone";
import { samplesIn } from "./samples";

const phone = window.location.hash === "#phone";
if (phone) document.documentElement.dataset.size = "phone";

const client = newQueryClient();
client.setDefaultOptions({ queries: { staleTime: Number.POSITIVE_INFINITY } });
for (const language of languages) {
  for (const clause of ["10", "14", "19", "21"]) {
    const { clause: text, organisation } = samplesIn(language);
    client.setQueryData([`/api/regulation/clauses/P1/${clause}`, { version: "1", language }], {
      pack: "P1",
      clause,
      version: "1",
      text,
      language,
      regulation: organisation,
    });
  }
}

const samples = samplesIn(currentLanguage());
const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <Speaking catalogues={catalogues}>{phone ? <Phone samples={samples} /> : <Desk samples={samples} />}</Speaking>
      </QueryClientProvider>
    </StrictMode>,
  );
}

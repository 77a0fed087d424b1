import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { newQueryClient } from "@/api/queryClient";
import { catalogues } from "@/app/desk/catalogues";
import { currentLanguage } from "@/lib/language";
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
const language = currentLanguage();
const samples = samplesIn(language);
for (const clause of ["10", "14", "19", "21"]) {
  client.setQueryData([`/api/regulation/clauses/P1/${clause}`, { version: "1" }], {
    pack: "P1",
    clause,
    version: "1",
    text: samples.clause,
    language,
    regulation: samples.organisation,
  });
}

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

import { type DeskForm, emptyForm } from "../calls/desk/form";
import type { IncomingFile } from "./types";

/** The call desk's form as far as what came in fills it: who is found once is taken, nobody is guessed among several. */
export function prefill({ line, address, serial, foundPhone, customers }: IncomingFile): DeskForm {
  const customer = customers.length === 1 ? customers[0] : undefined;
  const phone = line.phone ?? foundPhone ?? "";
  return {
    ...emptyForm,
    incoming: line.id,
    sought: line.phone ?? line.name ?? line.email ?? "",
    customer: customer?.id ?? "",
    name: customer?.name ?? line.name ?? "",
    phone,
    email: line.email ?? "",
    address: address ?? "",
    model: line.product ?? "",
    serial: serial ?? "",
    channel: line.channel,
    fault: [line.subject, line.words].filter(Boolean).join("\n").slice(0, 4000),
  };
}

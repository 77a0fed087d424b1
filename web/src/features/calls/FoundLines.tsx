import { T } from "@/lib/text";
import type { Option } from "./Combobox";
import type { Found } from "./types";

/** What was found, as options: customers, then units, calls and work orders. Keys say the kind: `customer:…`, `unit:…`, `call:…`, `job:…`. */
export function foundOptions(found: Found | undefined): Option[] {
  if (!found) return [];
  // Each branch counts for itself: of two with one number it is said whose they are.
  const twin = (lines: readonly { number: string }[], number: string) =>
    lines.filter((each) => each.number === number).length > 1;
  return [
    ...found.customers.map(({ id, name, phone, address }) => ({
      key: `customer:${id}`,
      content: (
        <>
          <b>{name}</b>
          <span>{phone}</span>
          <small>{address}</small>
        </>
      ),
    })),
    ...found.units.map(({ id, model, serial, owner }) => ({
      key: `unit:${id}`,
      content: (
        <>
          <b>{serial}</b>
          <span>{model}</span>
          <small>{owner ?? <T id="calls.unit.nobodys" />}</small>
        </>
      ),
    })),
    ...found.calls.map(({ id, number, orgName, customerName, fault }) => ({
      key: `call:${id}`,
      content: (
        <>
          <b>{number}</b>
          <span>{customerName}</span>
          <small>{twin(found.calls, number) ? `${orgName} · ${fault}` : fault}</small>
        </>
      ),
    })),
    ...found.jobs.map(({ id, number, orgName, customer, fault }) => ({
      key: `job:${id}`,
      content: (
        <>
          <b>{number}</b>
          <span>{customer}</span>
          <small>{twin(found.jobs, number) ? `${orgName} · ${fault}` : fault}</small>
        </>
      ),
    })),
  ];
}

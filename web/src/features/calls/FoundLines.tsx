import { T } from "@/lib/text";
import type { Option } from "./Combobox";
import type { Found } from "./types";

/** What was found, as options: customers, then units, calls and work orders. Keys say the kind: `customer:…`, `unit:…`, `call:…`, `job:…`. */
export function foundOptions(found: Found | undefined): Option[] {
  if (!found) return [];
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
    ...found.calls.map(({ id, number, customerName, fault }) => ({
      key: `call:${id}`,
      content: (
        <>
          <b>{number}</b>
          <span>{customerName}</span>
          <small>{fault}</small>
        </>
      ),
    })),
    ...found.jobs.map(({ id, number, customer, fault }) => ({
      key: `job:${id}`,
      content: (
        <>
          <b>{number}</b>
          <span>{customer}</span>
          <small>{fault}</small>
        </>
      ),
    })),
  ];
}

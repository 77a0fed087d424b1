import { useRead } from "@/api/hooks";
import { inAddress, type OwnField, type Typed, useOwnFields } from "../fields/fields";

/** What own fields may hang on while a call is being written down. */
interface SoFar {
  channel: string;
  symptom: string;
  urgent: boolean;
  customer: string;
  site: string;
  unit: string;
  own: Typed;
}

/** The register's own fields that are asked of this call as it stands; a rule may make that hang on the rest of it. */
export function useAsked({ urgent, own, ...call }: SoFar): readonly OwnField[] {
  const fields = useOwnFields("call-register");
  const hangs = fields.some(({ conditional }) => conditional);
  const asked = useRead<string[]>(hangs ? "/api/calls/asked" : undefined, {
    channel: call.channel,
    symptom: call.symptom,
    customer: call.customer,
    site: call.site,
    unit: call.unit,
    urgent: String(urgent),
    own: inAddress(fields, own),
  });
  // Until the server has said it, what was answered before counts as asked: nothing is lost by being quick.
  return fields.filter(({ id, conditional }) => !conditional || (asked.data?.includes(id) ?? Boolean(own[id])));
}

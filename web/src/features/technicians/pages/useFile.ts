import { type Edit, type Form, useEdit } from "@/lib/useEdit";
import { reread, versioned } from "../../company/pages/read";
import { refresh, technicians } from "./read";
import type { TechnicianFile } from "./types";

interface Settings<F extends Form> {
  file: TechnicianFile;
  /** Which part of the file is replaced: `/hours`; nothing for the profile. */
  part: string;
  toForm: (file: TechnicianFile) => F;
  toBody: (form: F, file: TechnicianFile) => unknown;
  onEnd: () => void;
}

/** A form over a part of a technician's file, which others may change at the same time. */
export function useFile<F extends Form>({ file, part, toForm, toBody, onEnd }: Settings<F>): Edit<F> {
  return useEdit<TechnicianFile, F>({
    start: versioned(file),
    reread: () => reread<TechnicianFile>(`${technicians}/${file.id}`),
    toForm,
    toBody,
    path: `${technicians}/${file.id}${part}`,
    method: "PUT",
    refresh,
    onDone: onEnd,
  });
}

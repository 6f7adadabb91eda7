import { useState } from "react";
import { texts } from "../../shared/texts/nl.ts";
import type { FormErrors } from "./formReading.ts";

interface RecordForm<Fields, Read extends { readonly ok: true }> {
  /** What the fields hold at first. */
  readonly initial: () => Fields;
  readonly read: (fields: Fields) => Read | { readonly ok: false; readonly errors: FormErrors };
  /** @returns whether it was stored. */
  readonly store: (read: Read) => boolean;
  readonly onClose: () => void;
}

/** The fields of a record while they are filled in, what is wrong with them, and storing what they say. */
export function useRecordForm<Fields extends object, Read extends { readonly ok: true }>({
  initial,
  read,
  store,
  onClose,
}: RecordForm<Fields, Read>) {
  const [fields, setFields] = useState(initial);
  const [errors, setErrors] = useState<FormErrors>({});
  const onSubmit = () => {
    const result = read(fields);
    if (!result.ok) setErrors(result.errors);
    else if (store(result)) onClose();
    else setErrors({ name: texts.masterData.form.errors.notStored });
  };
  const onChange = (part: Partial<Fields>) => setFields((before) => ({ ...before, ...part }));
  return { fields, errors, onSubmit, onChange };
}

import { texts } from "../../shared/texts/nl.ts";
import type { FormReader } from "./formReading.ts";

/** What is on record of measures, as fields: not known, none, or what they are. */
export interface Measures {
  readonly kind: "unknown" | "none" | "recorded";
  readonly text: string;
}

/** The measures of a record as fields. */
export function measuresOf(recorded: string | null | undefined): Measures {
  if (recorded === undefined) return { kind: "unknown", text: "" };
  return recorded === null ? { kind: "none", text: "" } : { kind: "recorded", text: recorded };
}

/** The fields as they are stored: undefined is not recorded, null is recorded as none. */
export function readMeasures(reader: FormReader, path: string, { kind, text }: Measures): string | null | undefined {
  if (kind === "unknown") return undefined;
  if (kind === "none") return null;
  if (text.trim() === "") reader.refuse(path, texts.masterData.form.errors.measures);
  return text.trim();
}

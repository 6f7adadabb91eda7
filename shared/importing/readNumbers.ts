import { MINUTES_PER_HOUR } from "../calendar/time.ts";
import { texts } from "../texts/nl.ts";
import { type Read, read, refuse } from "./readValue.ts";

const words = texts.importing.reasons;

/** Reads a number that is not below 0: `28,5`, `28.5`, `1.234,50`, `€ 27,60`. */
export function readNumber(text: string): Read<number> {
  const clean = text.replace(/[€\s\u00a0]/g, "");
  const plain = clean.includes(",") ? clean.replace(/\.(?=\d{3})/g, "").replace(",", ".") : clean;
  return /^\d+(\.\d*)?$/.test(plain) ? read(Number(plain)) : refuse(words.noNumber);
}

/** Reads hours, in decimals or as `28:30`; the value is in whole minutes. */
export function readHours(text: string): Read<number> {
  const clean = text.trim().replace(/\s*(?:uren|uur|u)$/i, "");
  const [, hours, minutes] = /^(\d{1,3}):([0-5]\d)$/.exec(clean) ?? [];
  if (hours !== undefined && minutes !== undefined) return read(Number(hours) * MINUTES_PER_HOUR + Number(minutes));
  const decimal = readNumber(clean);
  return decimal.ok ? read(Math.round(decimal.value * MINUTES_PER_HOUR)) : refuse(words.noHours);
}

/** Minutes as hours, in decimals where those are exact and as `28:20` elsewhere. */
export function writeHours(minutes: number): string {
  const hundredths = (minutes * 100) / MINUTES_PER_HOUR;
  if (Number.isInteger(hundredths)) return writeNumber(hundredths / 100);
  const rest = String(minutes % MINUTES_PER_HOUR).padStart(2, "0");
  return `${Math.floor(minutes / MINUTES_PER_HOUR)}:${rest}`;
}

/** A number with a decimal comma and without anything between its thousands. */
export function writeNumber(value: number): string {
  return String(value).replace(".", ",");
}

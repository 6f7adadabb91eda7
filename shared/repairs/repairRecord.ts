import { formatTime, type Minute } from "../calendar/time.ts";
import type { Names } from "../checking/names.ts";
import { describeRepair } from "./describeRepair.ts";
import type { Repair } from "./repair.ts";

const TIMES = ["from", "to", "newFrom", "newTo", "oldFrom", "oldTo"];

/** A repair as other tools read it: its fields with times as "HH:MM", and its sentence as `message`. */
export function repairRecord(repair: Repair, names: Names): Record<string, unknown> {
  const fields = Object.entries(repair).map(([key, value]: [string, unknown]) => [
    key,
    isTime(key, value) ? formatTime(value) : value,
  ]);
  return { ...Object.fromEntries(fields), message: describeRepair(repair, names) };
}

function isTime(key: string, value: unknown): value is Minute {
  return TIMES.includes(key) && typeof value === "number";
}

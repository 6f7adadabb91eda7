import type { Interval } from "../calendar/intervals.ts";

/** Why an edit cannot be. `sayImpossibleEdit` gives the Dutch sentence. */
export type ImpossibleEditCode =
  | "outsideDay"
  | "outsideWeek"
  | "noLength"
  | "unknownShift"
  | "cutOutside"
  | "samePerson"
  | "noGroup"
  | "unknownBreak"
  | "breakOutside"
  | "breakOverlap"
  | "unknownRecord"
  | "absenceTimes"
  | "mergeTimes"
  | "fewGroups"
  | "mergeOverlap"
  | "closedTooEarly"
  | "closedDay"
  | "variantShown";

/** Groups that are together already. */
export interface TakenByMerge {
  /** Display names, at least two. */
  readonly groups: readonly string[];
  /** In minutes of the day. */
  readonly span: Interval;
}

/** Thrown for an edit that asks for what cannot be, such as a shift outside the day. Nothing was changed. */
export class ImpossibleEditError extends Error {
  readonly code: ImpossibleEditCode;
  /** Of a `mergeOverlap` the merges that are in the way, in the order of the day; else none. */
  readonly taken: readonly TakenByMerge[];

  constructor(code: ImpossibleEditCode, taken: readonly TakenByMerge[] = []) {
    super(code);
    this.name = "ImpossibleEditError";
    this.code = code;
    this.taken = taken;
  }
}

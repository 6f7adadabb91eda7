/** Why an edit cannot be. The Dutch sentence is `texts.impossibleEdits[code]`. */
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

/** Thrown for an edit that asks for what cannot be, such as a shift outside the day. Nothing was changed. */
export class ImpossibleEditError extends Error {
  readonly code: ImpossibleEditCode;

  constructor(code: ImpossibleEditCode) {
    super(code);
    this.name = "ImpossibleEditError";
    this.code = code;
  }
}

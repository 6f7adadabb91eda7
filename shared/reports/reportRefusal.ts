/** Why a report cannot be made; each has its sentence in `texts.reports.refusals`. */
export type ReportRefusalCode = "unknownGroup" | "unknownPerson" | "unknownScenario" | "noShifts" | "noTekortplan";

/** Thrown for a request that the document has nothing for. */
export class ReportRefusal extends Error {
  override readonly name = "ReportRefusal";
  readonly code: ReportRefusalCode;
  /** What was asked for and is not there: an id, a key, a week or a date. */
  readonly subject: string;

  constructor(code: ReportRefusalCode, subject: string) {
    super(`${code}: ${subject}`);
    this.code = code;
    this.subject = subject;
  }
}

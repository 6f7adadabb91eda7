import type { LocalDate } from "../calendar/dates.ts";
import type { LocationDocument } from "../exchange/records.ts";
import { texts } from "../texts/nl.ts";
import { nameOf } from "./rosterRows.ts";
import { tekortplanOn, tekortplanPart } from "./tekortplanInForce.ts";
import type { TekortplanReport } from "./tekortplanReport.ts";
import { versionMark } from "./versionMark.ts";

const words = texts.paper.tekortplan;

export interface TekortplanReportInput {
  readonly document: LocationDocument;
  /** The version that holds on this date is printed. */
  readonly date: LocalDate;
  /** The date that the sheet says it was printed on. */
  readonly today: LocalDate;
}

/** The tekortplan for paper; null where none holds on the date. */
export function buildTekortplanReport({ document, date, today }: TekortplanReportInput): TekortplanReport | null {
  const version = tekortplanOn(document, date);
  if (version === null) return null;
  const plan = tekortplanPart(version);
  return {
    kind: "tekortplan",
    title: words.title(nameOf(document.location)),
    locationName: nameOf(document.location),
    municipality: document.location.municipality ?? null,
    versionText: words.versionMark(plan.version, versionMark(plan)),
    printedOn: today,
    paper: "A4 portrait",
    plan,
  };
}

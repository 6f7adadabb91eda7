import { datesOfWeek, type IsoWeek, type LocalDate, mondayOf } from "../../calendar/dates.ts";
import { weeksFrom } from "../../calendar/weekRange.ts";
import { describeNotEvaluated } from "../../checking/describeFinding.ts";
import type { WeekCheck } from "../../checking/weekCheck.ts";
import type { Group, LocationDocument } from "../../exchange/records.ts";
import { texts } from "../../texts/nl.ts";
import { dateRange, shortDay } from "../dutchDates.ts";
import { periodText } from "../periodText.ts";
import { nameOf } from "../rosterRows.ts";
import { publicationText } from "../statusText.ts";
import { tekortplanPart, tekortplansWithin } from "../tekortplanInForce.ts";
import { dossierAgreements } from "./agreements.ts";
import { basisOf } from "./basis.ts";
import { dossierDeviations } from "./deviations.ts";
import { type DossierContext, dossierContext } from "./dossierContext.ts";
import { dossierDay } from "./dossierDay.ts";
import { dossierHash } from "./dossierHash.ts";
import type { DossierFigures, DossierReport, DossierWeek } from "./dossierReport.ts";
import { dossierFaces } from "./faces.ts";
import { agreedFindings, regularFindings } from "./findings.ts";
import { lawVersions } from "./lawVersions.ts";

const words = texts.dossier;
/** Digits of the hash that stand on every sheet. */
const MARK_LENGTH = 16;

export interface DossierInput {
  readonly document: LocationDocument;
  readonly period: { readonly from: IsoWeek; readonly to: IsoWeek };
  /** Null for all groups. */
  readonly groupIds: readonly string[] | null;
  /** The date that the sheet says it was printed on. */
  readonly today: LocalDate;
}

/** The dossier for an inspector over some weeks. A week that is not on record is named as missing and not judged. */
export function buildDossier({ document, period, groupIds, today }: DossierInput): DossierReport {
  const isShown = ({ id }: Group) => groupIds === null || groupIds.includes(id);
  const recorded = new Set(document.weeks.map(({ week }) => week));
  const asked = weeksFrom(period.from, period.to);
  const contexts = asked.filter((week) => recorded.has(week)).map((week) => dossierContext(document, week, isShown));
  const dates = { from: mondayOf(period.from), to: datesOfWeek(period.to).at(-1) ?? mondayOf(period.to) };
  const content = {
    kind: "dossier" as const,
    title: words.title(nameOf(document.location), periodText(period)),
    locationName: nameOf(document.location),
    municipality: document.location.municipality ?? null,
    paper: "A4 landscape" as const,
    lrk: document.location.lrk ?? null,
    period,
    dates,
    groupNames: groupIds === null ? null : document.groups.filter(isShown).map(nameOf),
    missingWeeks: asked.filter((week) => !recorded.has(week)),
    weeks: contexts.map(dossierWeek),
    deviations: contexts.flatMap(dossierDeviations),
    agreements: dossierAgreements(document, dates.from, dates.to),
    tekortplan: tekortplansWithin(document, dates.from, dates.to).map(tekortplanPart),
    law: lawVersions(document.location, dates.from, dates.to),
  };
  const hash = dossierHash(content);
  return { ...content, versionText: words.mark(hash.slice(0, MARK_LENGTH)), printedOn: today, hash };
}

function dossierWeek(context: DossierContext): DossierWeek {
  const { regular, agreed, hasPilots, roster, names } = context;
  // Days of the weekend on which nothing is planned and nobody comes would fill sheets with nothing.
  const days = context.days.filter(({ day }) => day.shifts.length > 0 || day.presences.length > 0);
  return {
    week: context.week,
    statusText: publicationText(roster),
    basisText: basisText(context),
    regular: figuresOf(regular),
    agreed: hasPilots ? { ...figuresOf(agreed), pilotMinutes: agreed.summary.pilotMinutes.any } : null,
    days: days.map((day) => dossierDay(day, context)),
    faces: dossierFaces(context),
    findings: regularFindings(context),
    agreedFindings: hasPilots ? agreedFindings(context) : [],
    notEvaluated: [...new Set(regular.notEvaluated.map((entry) => describeNotEvaluated(entry, names)))],
  };
}

function figuresOf({ summary }: WeekCheck): DossierFigures {
  const { overtredingen, aandachtspunten, info, notEvaluated, requiredMinutes, countedMinutes, shortMinutes } = summary;
  return { overtredingen, aandachtspunten, info, notEvaluated, requiredMinutes, countedMinutes, shortMinutes };
}

/** Which days of the week are planned and which are as they went. */
function basisText(context: DossierContext): string {
  const dates = datesOfWeek(context.week);
  const closed = dates.filter((date) => basisOf(date, context).staff === "actual");
  if (closed.length === 0) return words.basis.allPlanned(dateRange(dates[0] ?? "", dates.at(-1) ?? ""));
  return words.basis.some(closed.map(shortDay).join(", "));
}

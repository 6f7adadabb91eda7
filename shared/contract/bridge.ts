import { z } from "zod";
import { weeksBetween } from "../calendar/weekRange.ts";
import { changeSchema } from "../editing/change.ts";
import {
  acceptedDeviationSchema,
  childSchema,
  groupSchema,
  locationSchema,
  ownScenarioSchema,
  pilotAgreementSchema,
  schoolSchema,
  staffSchema,
  templateSchema,
  weekRosterSchema,
  weekSchema,
  weekStatusSchema,
  workloadPulseSchema,
} from "../exchange/records.ts";
import { printReportSchema } from "../reports/printReport.ts";
import { MOST_SCENARIOS } from "../reports/reportRequest.ts";
import type { SentAnswer } from "./bridgeAnswers.ts";
import type { BridgeName } from "./bridgeNames.ts";
import { documentContract } from "./documents.ts";
import { encryptionContract } from "./encryption.ts";
import { savedFileSchema } from "./files.ts";
import {
  colleaguesSchema,
  dataFileSchema,
  locationEntrySchema,
  locationKeySchema,
  newLocationSchema,
  recordElsewhereSchema,
  setUpToCopySchema,
} from "./locations.ts";
import { reportContract } from "./reports.ts";
import { readOnlySchema, storageContract } from "./storage.ts";
import { supportContract } from "./support.ts";
import { tableContract } from "./tables.ts";
import { unlockContract } from "./unlock.ts";
import { updateContract } from "./update.ts";

/*
 * The only way between the page and the main process: named functions with a schema for what goes in and what comes
 * out. Main parses the input of every call, the page parses every answer. There is no generic channel.
 */

/** The file that is open, as the page may show it. */
export const appInfoSchema = z.strictObject({
  version: z.string(),
  /** `fallback` is the older Electron for development and tests only. */
  runtime: z.strictObject({
    kind: z.enum(["official", "fallback"]),
    electron: z.string(),
    chromium: z.string(),
    node: z.string(),
  }),
  /** The open file is the example location's own, shown as VOORBEELD. */
  isExample: z.boolean(),
  /** Who has the file open for writing; null when this program may write. */
  readOnly: readOnlySchema.nullable(),
  /** The file that may be opened in the place of this one. */
  otherFile: dataFileSchema.nullable(),
  /** Those of the file that is open, in the order in which they came. */
  locations: z.array(locationEntrySchema),
});

/** Everything about a location but the shifts. */
export const openedLocationSchema = z.strictObject({
  location: locationSchema,
  groups: z.array(groupSchema),
  staff: z.array(staffSchema),
  children: z.array(childSchema),
  pilots: z.array(pilotAgreementSchema),
  schools: z.array(schoolSchema),
  acceptedDeviations: z.array(acceptedDeviationSchema),
  scenarios: z.array(ownScenarioSchema),
  workloadPulses: z.array(workloadPulseSchema),
  templates: z.array(templateSchema),
  weeks: z.array(z.strictObject({ week: weekSchema, status: weekStatusSchema })),
  /** What the other locations of the file have on record of people of this one. */
  recordsElsewhere: z.array(recordElsewhereSchema),
  /** The week that was open last, if there is one. */
  lastWeek: weekSchema.nullable(),
});

/** One week with the changes that can be undone (last one done last) and redone (next one to redo last). */
export const openedWeekSchema = z.strictObject({
  week: weekRosterSchema,
  /** The stored weeks right before and after it, which rules on rest read. */
  neighbours: z.array(weekRosterSchema),
  undo: z.array(changeSchema),
  redo: z.array(changeSchema),
  /** Changes that could be undone or redone until another week changed the record that they are of; told once. */
  superseded: z.array(changeSchema),
});

/**
 * `do` stores a new change and forgets what could be redone; `undo` and `redo` name a stored change and mark it. The
 * change that is sent is always the one to apply, so for `undo` it is the inverse.
 */
export const commitModeSchema = z.enum(["do", "undo", "redo"]);

/** Two years, and a week to spare. */
export const MOST_WEEKS = 105;

const weekRangeSchema = z
  .strictObject({ from: weekSchema, to: weekSchema })
  .refine(({ from, to }) => from <= to && weeksBetween(from, to) < MOST_WEEKS, { params: { problem: "weekRange" } });

const nothing = z.null();

/** Every function of the bridge: its name, what goes in and what comes out. */
export const bridgeContract = {
  getAppInfo: { input: nothing, output: appInfoSchema },
  openLocation: { input: nothing, output: openedLocationSchema },
  /** A week without a stored roster opens as an empty concept. */
  openWeek: { input: z.strictObject({ week: weekSchema }), output: openedWeekSchema },
  /** Answers after COMMIT, so an answer means that the change survives a crash. */
  commitChange: {
    input: z.strictObject({ change: changeSchema, mode: commitModeSchema }),
    output: z.strictObject({ savedAt: z.iso.datetime() }),
  },
  ...documentContract,
  ...reportContract,
  /** The stored weeks of a range, and those right before and after it, which rules on rest read; in order. */
  openWeeks: {
    input: weekRangeSchema,
    output: z.strictObject({ weeks: z.array(weekRosterSchema) }),
  },
  /** Asks where to save, then writes how scenarios compare over a week, as the stored records have it. */
  exportComparison: {
    input: z.strictObject({
      week: weekSchema,
      /** Keys of scenarios (`scenarioKeys.ts`), the first of them `none`. */
      scenarios: z.array(z.string().min(1)).min(1).max(MOST_SCENARIOS),
      format: z.enum(["pdf", "csv", "json"]),
    }),
    output: savedFileSchema,
  },
  /**
   * Asks for a folder and for a place for the key, then writes the pilot log of a range of weeks, as the stored records
   * have it, in a folder of its own. Without both places nothing is written.
   */
  exportPilotLog: {
    input: weekRangeSchema,
    output: z.discriminatedUnion("status", [
      z.strictObject({ status: z.literal("cancelled") }),
      z.strictObject({ status: z.literal("saved"), folderName: z.string(), keyFileName: z.string() }),
    ]),
  },
  /** Puts the example location back as it was delivered; refused for any other file. */
  resetExample: { input: nothing, output: nothing },
  ...storageContract,
  ...tableContract,
  ...supportContract,
  /** Opens another location of the file; the page opens everything anew. */
  chooseLocation: { input: locationKeySchema, output: nothing },
  /** Adds a location and opens it; the page opens everything anew. */
  addLocation: { input: newLocationSchema, output: nothing },
  /** Adds a location that is set up as another one is, and opens it; the page opens everything anew. */
  copyLocation: { input: setUpToCopySchema, output: nothing },
  /** Who is on record at the other locations and could work here too. */
  listColleagues: { input: nothing, output: z.strictObject({ locations: z.array(colleaguesSchema) }) },
  /** Opens the user's own locations in the place of the example, or the example; the page opens everything anew. */
  openDataFile: { input: z.strictObject({ file: dataFileSchema }), output: nothing },
  ...encryptionContract,
  ...unlockContract,
  ...updateContract,
  /** For the print page only: the report that it must show. */
  getPrintJob: { input: nothing, output: printReportSchema },
  /** For the print page only: fonts are loaded and the page stands. */
  reportPrintReady: { input: nothing, output: nothing },
} as const satisfies Record<BridgeName, { input: z.ZodType; output: z.ZodType }>;

export type BridgeInput<N extends BridgeName> = z.output<(typeof bridgeContract)[N]["input"]>;
export type BridgeOutput<N extends BridgeName> = z.output<(typeof bridgeContract)[N]["output"]>;

/** What the preload script puts on the page as `window.roosterwijs`: exactly the contract's names. */
export type RawBridge = { readonly [N in BridgeName]: (input: unknown) => Promise<SentAnswer> };

export type AppInfo = z.infer<typeof appInfoSchema>;
export type OpenedLocation = z.infer<typeof openedLocationSchema>;
export type OpenedWeek = z.infer<typeof openedWeekSchema>;
export type { ReportScope } from "../reports/reportScope.ts";
export type CommitMode = z.infer<typeof commitModeSchema>;

export type { BridgeName } from "./bridgeNames.ts";

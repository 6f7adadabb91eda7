import { z } from "zod";
import { weekSchema } from "../exchange/records.ts";
import { invertRecord, recordChangeSchema } from "./recordChange.ts";

export type {
  ChildChange,
  ClosedDayChange,
  GroupChange,
  GroupOrderChange,
  LocationChange,
  MergesChange,
  OpenPlaceChange,
  RecordChange,
  ShiftChange,
  StaffChange,
  VersionChange,
  WeekChange,
  WeekHead,
} from "./recordChange.ts";

/*
 * Every edit is a named change: the records it touches, each before and after. So an edit can be validated (before must
 * be what is there), inverted (swap before and after), stored as it is, and undone by sending its inverse down the same
 * path.
 */

/** What was done, for the undo button and the log. The Dutch words are `texts.app.changes[name]`. */
export const changeNameSchema = z.enum([
  "shiftAdded",
  "shiftMoved",
  "shiftResized",
  "shiftReassigned",
  "shiftRegrouped",
  "shiftEdited",
  "shiftRemoved",
  "shiftSplit",
  "peopleSwapped",
  "shiftCopied",
  "shiftsMoved",
  "shiftsCopied",
  "shiftsPasted",
  "shiftsRemoved",
  "formatiefSet",
  "activitySet",
  "breakAdded",
  "breakMoved",
  "breakResized",
  "breakRemoved",
  "breaksPlanned",
  "mergesChanged",
  "absenceReported",
  "absenceWithdrawn",
  "shiftOpened",
  "placeAdded",
  "placeEdited",
  "placeFilled",
  "placeRemoved",
  "staffAsked",
  "mergeAdded",
  "mergeRemoved",
  "templateAdded",
  "templateEdited",
  "templateRemoved",
  "templateApplied",
  "weekCopied",
  "dayCopied",
  "weekPublished",
  "dayClosed",
  "dayReopened",
  "parameterChosen",
  "locationEnded",
  "locationResumed",
  "scenarioAdded",
  "scenarioEdited",
  "scenarioRemoved",
  "scenarioAdopted",
  "scoresAdded",
  "scoresRemoved",
  "agreementAdded",
  "agreementEdited",
  "agreementRemoved",
  "deviationRecorded",
  "deviationRemoved",
  "consentGiven",
  "consentWithdrawn",
  "consentRemoved",
  "childAdded",
  "childEdited",
  "childrenEdited",
  "childLeft",
  "childRemoved",
  "personAdded",
  "personEdited",
  "staffEdited",
  "personLeft",
  "personRemoved",
  "tableImported",
  "groupAdded",
  "groupEdited",
  "groupClosed",
  "groupRemoved",
  "groupsOrdered",
  "locationEdited",
  "schoolAdded",
  "schoolEdited",
  "schoolRemoved",
  "tekortplanEdited",
]);

export const changeSchema = z.strictObject({
  id: z.string().min(1),
  name: changeNameSchema,
  /** The person, group or choice that it is about, as a display name at that time. */
  subject: z.string(),
  /** The week that was open; its log is where the change can be undone. */
  week: weekSchema,
  records: z.array(recordChangeSchema).min(1),
});

export type ChangeName = z.infer<typeof changeNameSchema>;
export type Change = z.infer<typeof changeSchema>;

/** The change that takes this one back. It keeps the id and name, so that undo and redo speak of the same edit. */
export function invertChange(change: Change): Change {
  return { ...change, records: change.records.map(invertRecord).reverse() };
}

import { z } from "zod";
import { childSchema, dateSchema, locationSchema, mergeSchema, shiftSchema, weekSchema } from "../exchange/records.ts";
import { type ListChange, listChangeSchema } from "./documentLists.ts";

/*
 * Every edit is a named change: the records it touches, each before and after. So an edit can be validated (before must
 * be what is there), inverted (swap before and after), stored as it is, and undone by sending its inverse down the same
 * path.
 */

export const shiftChangeSchema = z
  .strictObject({
    kind: z.literal("shift"),
    before: shiftSchema.nullable(),
    after: shiftSchema.nullable(),
  })
  .refine((change) => change.before !== null || change.after !== null, { params: { problem: "emptyChange" } });

/** The merges of one date as a whole, since a merge has no identity of its own. */
export const mergesChangeSchema = z.strictObject({
  kind: z.literal("merges"),
  date: dateSchema,
  before: z.array(mergeSchema),
  after: z.array(mergeSchema),
});

/** The record of the location itself, which is always there and keeps its id. */
export const locationChangeSchema = z
  .strictObject({ kind: z.literal("location"), before: locationSchema, after: locationSchema })
  .refine(({ before, after }) => before.id === after.id, { params: { problem: "otherLocation" } });

/** A child that is there, and keeps its id. */
export const childChangeSchema = z
  .strictObject({ kind: z.literal("child"), before: childSchema, after: childSchema })
  .refine(({ before, after }) => before.id === after.id, { params: { problem: "otherChild" } });

export const recordChangeSchema = z.union([
  shiftChangeSchema,
  mergesChangeSchema,
  locationChangeSchema,
  childChangeSchema,
  listChangeSchema,
]);

/** What was done, for the undo button and the log. The Dutch words are `texts.app.changes[name]`. */
export const changeNameSchema = z.enum([
  "shiftAdded",
  "shiftMoved",
  "shiftResized",
  "shiftReassigned",
  "shiftRegrouped",
  "shiftEdited",
  "shiftRemoved",
  "mergesChanged",
  "parameterChosen",
  "scenarioAdded",
  "scenarioEdited",
  "scenarioRemoved",
  "scenarioAdopted",
  "scoresAdded",
  "scoresRemoved",
  "agreementAdded",
  "agreementEdited",
  "agreementRemoved",
  "consentGiven",
  "consentWithdrawn",
  "consentRemoved",
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
export type ShiftChange = z.infer<typeof shiftChangeSchema>;
export type MergesChange = z.infer<typeof mergesChangeSchema>;
export type LocationChange = z.infer<typeof locationChangeSchema>;
export type ChildChange = z.infer<typeof childChangeSchema>;
export type RecordChange = z.infer<typeof recordChangeSchema>;
export type Change = z.infer<typeof changeSchema>;

/** The change that takes this one back. It keeps the id and name, so that undo and redo speak of the same edit. */
export function invertChange(change: Change): Change {
  return { ...change, records: change.records.map(invertRecord).reverse() };
}

function invertRecord(record: RecordChange): RecordChange {
  switch (record.kind) {
    case "shift":
      return { ...record, before: record.after, after: record.before };
    case "merges":
      return { ...record, before: record.after, after: record.before };
    case "location":
      return { ...record, before: record.after, after: record.before };
    case "child":
      return { ...record, before: record.after, after: record.before };
    case "list":
      return invertList(record);
  }
}

/** Before and after are of one list, which the type system cannot follow through the union of all lists. */
function invertList(record: ListChange): ListChange {
  return { ...record, before: record.after, after: record.before } as ListChange;
}

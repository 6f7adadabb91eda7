import { z } from "zod";
import {
  childSchema,
  closedDaySchema,
  dateSchema,
  groupSchema,
  lateCauseSchema,
  locationSchema,
  mergeSchema,
  openPlaceSchema,
  shiftSchema,
  staffSchema,
  weekStatusSchema,
  weekVersionSchema,
} from "../exchange/records.ts";
import { listChangeSchema } from "./documentLists.ts";

/* The records that a change may touch, each before and after; null where there is none. */

const EMPTY = { params: { problem: "emptyChange" } };

export const shiftChangeSchema = z
  .strictObject({ kind: z.literal("shift"), before: shiftSchema.nullable(), after: shiftSchema.nullable() })
  .refine(isOfSomething, EMPTY);

export const openPlaceChangeSchema = z
  .strictObject({ kind: z.literal("openPlace"), before: openPlaceSchema.nullable(), after: openPlaceSchema.nullable() })
  .refine(isOfSomething, EMPTY);

/** The merges of one date as a whole, since a merge has no identity of its own. */
export const mergesChangeSchema = z.strictObject({
  kind: z.literal("merges"),
  date: dateSchema,
  before: z.array(mergeSchema),
  after: z.array(mergeSchema),
});

/** What a week says of itself as a whole. */
export const weekHeadSchema = z.strictObject({
  status: weekStatusSchema,
  publishedOn: dateSchema.nullable().optional(),
  lateCause: lateCauseSchema,
});

export const weekChangeSchema = z.strictObject({
  kind: z.literal("week"),
  before: weekHeadSchema,
  after: weekHeadSchema,
});

/** A closed day, known by its date. */
export const closedDayChangeSchema = z
  .strictObject({ kind: z.literal("closedDay"), before: closedDaySchema.nullable(), after: closedDaySchema.nullable() })
  .refine(isOfSomething, EMPTY);

/** A version of the week, which comes and by undo goes, but is never edited. */
export const versionChangeSchema = z
  .strictObject({
    kind: z.literal("version"),
    before: weekVersionSchema.nullable(),
    after: weekVersionSchema.nullable(),
  })
  .refine(({ before, after }) => (before === null) !== (after === null), { params: { problem: "otherRecord" } });

/** The record of the location itself, which is always there and keeps its id. */
export const locationChangeSchema = z
  .strictObject({ kind: z.literal("location"), before: locationSchema, after: locationSchema })
  .refine(({ before, after }) => before.id === after.id, { params: { problem: "otherLocation" } });

/** A group that comes, changes or goes, and keeps its id. */
export const groupChangeSchema = z
  .strictObject({ kind: z.literal("group"), before: groupSchema.nullable(), after: groupSchema.nullable() })
  .refine(isOfSomething, EMPTY)
  .refine(keepsId, { params: { problem: "otherGroup" } });

/** The order in which the groups of the location stand, by their ids; who is in it stays the same. */
export const groupOrderChangeSchema = z
  .strictObject({
    kind: z.literal("groupOrder"),
    before: z.array(z.string().min(1)),
    after: z.array(z.string().min(1)),
  })
  .refine(({ before, after }) => isSameSet(before, after), { params: { problem: "otherGroup" } });

/** A child that comes, changes or goes, and keeps its id. */
export const childChangeSchema = z
  .strictObject({ kind: z.literal("child"), before: childSchema.nullable(), after: childSchema.nullable() })
  .refine(isOfSomething, EMPTY)
  .refine(keepsId, { params: { problem: "otherChild" } });

/** A member of staff who comes, changes or goes, and keeps the id. */
export const staffChangeSchema = z
  .strictObject({ kind: z.literal("staff"), before: staffSchema.nullable(), after: staffSchema.nullable() })
  .refine(isOfSomething, EMPTY)
  .refine(keepsId, { params: { problem: "otherPerson" } });

/** Told apart by their kind at once: a union that tries one after another takes long over thousands of records. */
export const recordChangeSchema = z.discriminatedUnion("kind", [
  shiftChangeSchema,
  openPlaceChangeSchema,
  mergesChangeSchema,
  weekChangeSchema,
  closedDayChangeSchema,
  versionChangeSchema,
  locationChangeSchema,
  groupChangeSchema,
  groupOrderChangeSchema,
  childChangeSchema,
  staffChangeSchema,
  listChangeSchema,
]);

export type ShiftChange = z.infer<typeof shiftChangeSchema>;
export type OpenPlaceChange = z.infer<typeof openPlaceChangeSchema>;
export type MergesChange = z.infer<typeof mergesChangeSchema>;
export type WeekHead = z.infer<typeof weekHeadSchema>;
export type WeekChange = z.infer<typeof weekChangeSchema>;
export type ClosedDayChange = z.infer<typeof closedDayChangeSchema>;
export type VersionChange = z.infer<typeof versionChangeSchema>;
export type LocationChange = z.infer<typeof locationChangeSchema>;
export type GroupChange = z.infer<typeof groupChangeSchema>;
export type GroupOrderChange = z.infer<typeof groupOrderChangeSchema>;
export type ChildChange = z.infer<typeof childChangeSchema>;
export type StaffChange = z.infer<typeof staffChangeSchema>;
export type RecordChange = z.infer<typeof recordChangeSchema>;

/** The record's change taken back. */
export function invertRecord(record: RecordChange): RecordChange {
  // Before and after are of one kind, and of one list, which the type system cannot follow through the union of all.
  return { ...record, before: record.after, after: record.before } as RecordChange;
}

const SHARED_KINDS: readonly RecordChange["kind"][] = ["location", "group", "groupOrder", "child", "staff", "list"];

/** Whether a change touches a record that every week shares. */
export function isSharedRecord({ kind }: RecordChange): boolean {
  return SHARED_KINDS.includes(kind);
}

/** Whether two rows hold the same ids, each once, in whichever order. */
export function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  const ids = new Set(one);
  const others = new Set(other);
  return (
    ids.size === one.length &&
    others.size === other.length &&
    ids.size === others.size &&
    other.every((id) => ids.has(id))
  );
}

function isOfSomething({ before, after }: { readonly before: unknown; readonly after: unknown }): boolean {
  return before !== null || after !== null;
}

interface WithId {
  readonly id: string;
}

function keepsId({ before, after }: { readonly before: WithId | null; readonly after: WithId | null }): boolean {
  return before === null || after === null || before.id === after.id;
}

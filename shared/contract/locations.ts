import { z } from "zod";
import { dateSchema, locationDocumentSchema, staffSchema } from "../exchange/records.ts";

/* What goes over the bridge about the locations of a database, and about which database is open. */

/** A location of the file that is open. */
export const locationEntrySchema = z.strictObject({
  id: z.string(),
  name: z.string().nullable(),
  /** The last day of one that is given up. */
  endsOn: dateSchema.nullable(),
});

export const locationKeySchema = z.strictObject({ id: z.string().min(1) });

/** A location that is not there yet, as a document with an id of its own. */
export const newLocationSchema = z.strictObject({ document: locationDocumentSchema });

export const setUpToCopySchema = z.strictObject({
  /** The location whose set-up it is. */
  from: z.string().min(1),
  name: z.string().trim().min(1).max(400),
  withStaff: z.boolean(),
});

/** The people of another location who are not on record at the open one. */
export const colleaguesSchema = z.strictObject({
  id: z.string(),
  name: z.string().nullable(),
  staff: z.array(staffSchema),
});

/** What is recorded at another location of someone who works here too. */
export const recordElsewhereSchema = z.strictObject({
  /** The same person here. */
  staffId: z.string(),
  locationId: z.string(),
  at: z.string().nullable(),
  certificates: staffSchema.shape.certificates,
  unavailable: staffSchema.shape.unavailable,
});

/** The user's own locations, or those of the example. */
export const dataFileSchema = z.enum(["own", "example"]);

export type LocationEntry = z.infer<typeof locationEntrySchema>;
export type RecordElsewhere = z.infer<typeof recordElsewhereSchema>;
export type Colleagues = z.infer<typeof colleaguesSchema>;
export type DataFile = z.infer<typeof dataFileSchema>;

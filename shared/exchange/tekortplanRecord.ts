import { z } from "zod";
import { dateSchema, id, openEnd } from "./fields.ts";

/*
 * The tekortplan: what the houder does, in which order, when there are too few people. It is discussed with staff and
 * parents, and an inspector is told of it.
 */

const line = z.string().min(1).max(400);

/** One thing that is done, when those before it do not suffice. */
export const tekortplanStepSchema = z.looseObject({
  id,
  action: line,
  /** Who decides that this step is taken. */
  decidedBy: line.optional(),
  /** What it does to children, parents and staff. */
  effect: z.string().max(1000).optional(),
});

/** The plan as it held in a period; an earlier version stays beside a later one. */
export const tekortplanVersionSchema = z.looseObject({
  id,
  /** As the houder calls it, such as "2". */
  version: line,
  validFrom: dateSchema,
  validTo: openEnd,
  /** In the order in which they are taken. */
  steps: z.array(tekortplanStepSchema).default([]),
  /** On which day it was discussed with the staff or its representatives. */
  staffDiscussedOn: openEnd,
  /** On which day it was discussed with the oudercommissie. */
  parentsDiscussedOn: openEnd,
});

export const tekortplanSchema = z.looseObject({ versions: z.array(tekortplanVersionSchema).default([]) });

export type TekortplanStep = z.infer<typeof tekortplanStepSchema>;
export type TekortplanVersion = z.infer<typeof tekortplanVersionSchema>;
export type Tekortplan = z.infer<typeof tekortplanSchema>;

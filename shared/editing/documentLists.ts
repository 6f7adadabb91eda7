import { z } from "zod";
import {
  acceptedDeviationSchema,
  ownScenarioSchema,
  pilotAgreementSchema,
  schoolSchema,
  templateSchema,
  workloadPulseSchema,
} from "../exchange/records.ts";

/*
 * Lists of a document that are edited as a whole: a few records each, changed seldom, whose order is theirs to keep.
 */

/** Each list by its name in the document, with the schema of its records. */
export const listSchemas = {
  pilots: pilotAgreementSchema,
  scenarios: ownScenarioSchema,
  workloadPulses: workloadPulseSchema,
  templates: templateSchema,
  acceptedDeviations: acceptedDeviationSchema,
  schools: schoolSchema,
} as const;

export type ListName = keyof typeof listSchemas;

/** The lists themselves; what the document does not have is empty. */
export type DocumentLists = { readonly [N in ListName]: z.output<(typeof listSchemas)[N]>[] };

/** The lists of a document that has none. */
export const NO_LISTS: DocumentLists = {
  pilots: [],
  scenarios: [],
  workloadPulses: [],
  templates: [],
  acceptedDeviations: [],
  schools: [],
};

function listChange<N extends ListName, S extends z.ZodType>(list: N, record: S) {
  return z.strictObject({
    kind: z.literal("list"),
    list: z.literal(list),
    before: z.array(record),
    after: z.array(record),
  });
}

/** A list as a whole, before and after. */
export const listChangeSchema = z.discriminatedUnion("list", [
  listChange("pilots", listSchemas.pilots),
  listChange("scenarios", listSchemas.scenarios),
  listChange("workloadPulses", listSchemas.workloadPulses),
  listChange("templates", listSchemas.templates),
  listChange("acceptedDeviations", listSchemas.acceptedDeviations),
  listChange("schools", listSchemas.schools),
]);

export type ListChange = z.infer<typeof listChangeSchema>;

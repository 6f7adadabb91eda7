import { z } from "zod";
import { savedFileSchema } from "./files.ts";

/* What goes over the bridge for whole locations that come in and go out as exchange documents. */

/** What a location holds, so that people can tell what they put in the place of what. */
const holdingsSchema = z.strictObject({
  name: z.string().nullable(),
  groups: z.int(),
  staff: z.int(),
  children: z.int(),
  weeks: z.int(),
  shifts: z.int(),
});

const chosenDocumentSchema = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("cancelled") }),
  z.strictObject({
    status: z.literal("chosen"),
    fileName: z.string(),
    holds: holdingsSchema,
    /** The location of the same id that is there now; null where the document comes beside the others. */
    replaces: holdingsSchema.nullable(),
    /** How many people in it were removed here since; in their place comes the pseudonym that they left. */
    removed: z.int(),
  }),
]);

const nothing = z.null();

/** The functions of the bridge for exchange documents. */
export const documentContract = {
  /** Asks where to save, then writes the whole location as an exchange document. */
  exportDocument: { input: nothing, output: savedFileSchema },
  /** Asks for a file; on success the location is that of the document and the page opens it anew. */
  importDocument: {
    input: nothing,
    output: z.discriminatedUnion("status", [
      z.strictObject({ status: z.literal("cancelled") }),
      z.strictObject({ status: z.literal("imported"), fileName: z.string() }),
    ]),
  },
  /** Asks for a file and says what is in it and what it would replace; nothing is stored yet. */
  chooseDocument: { input: nothing, output: chosenDocumentSchema },
  /**
   * Answers once the system hands a document to the program, or when a later call takes the place of this one. A document
   * that nobody looked at is still there for the next call.
   */
  awaitHandedDocument: { input: nothing, output: z.strictObject({ isHanded: z.boolean() }) },
  /** As `chooseDocument`, of the document that was handed first; cancelled when there is none. */
  chooseHandedDocument: { input: nothing, output: chosenDocumentSchema },
  /** Stores the document that was chosen last; the page opens everything anew. */
  importChosenDocument: { input: nothing, output: z.strictObject({ fileName: z.string() }) },
} as const;

export type Holdings = z.infer<typeof holdingsSchema>;
export type ChosenDocument = z.infer<typeof chosenDocumentSchema>;

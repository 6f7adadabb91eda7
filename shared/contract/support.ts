import { z } from "zod";
import { savedFileSchema } from "./files.ts";

/* What the page and the main process say to each other for who helps when something goes wrong. */

export const supportContract = {
  /** What the program wrote down of what went wrong, the newest last, under what it runs on. */
  readProgramLog: {
    input: z.null(),
    output: z.strictObject({
      text: z.string(),
      /** How much went wrong. */
      entries: z.int(),
    }),
  },
  /** Asks where to save, then writes the text that `readProgramLog` gave last, so nothing that was not looked at. */
  saveProgramLog: { input: z.null(), output: savedFileSchema },
} as const;

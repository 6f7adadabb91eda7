import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { SCREENSHOT_STATES } from "../../e2e/screenshotStates.ts";

/* The statement about accessibility speaks of the screens as they are: after a change of their list `npm run accessibility`. */

const STATEMENT = join(import.meta.dirname, "../../../renderer/about/accessibility.json");
const statementSchema = z.strictObject({
  states: z.array(
    z.strictObject({
      state: z.string(),
      testedOn: z.iso.date(),
      engine: z.string().startsWith("axe-core "),
      title: z.string().min(1),
      /** Of rules that apply to nothing on a screen nothing was proven. */
      rules: z.int().min(10),
      violations: z.array(z.string()),
    }),
  ),
});

test("every view and state of the app was looked through", () => {
  const { states } = statementSchema.parse(JSON.parse(readFileSync(STATEMENT, "utf8")));
  expect(states.map(({ state }) => state)).toEqual(SCREENSHOT_STATES.map(({ name }) => name));
});

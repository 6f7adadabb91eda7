import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { npmCommand, runCommand } from "../commands.ts";
import { PROJECT_FOLDER } from "../folders.ts";
import type { LongCheckResult } from "../longCheck.ts";
import { readAudit, unanswered } from "./auditReport.ts";
import { auditTexts as texts } from "./auditTexts.ts";

const TIMEOUT_SECONDS = 120;

const reviewed = { name: z.string(), version: z.string(), licence: z.string(), why: z.string().min(10) };

const reviewSchema = z.strictObject({
  reviewedOn: z.iso.date(),
  /** In the app: when this version was released, and how many releases the package had in the year before the review. */
  shipped: z.array(z.strictObject({ ...reviewed, released: z.iso.date(), releasesInYear: z.int().positive() })),
  /** Needed to build and test alone. */
  development: z.array(z.strictObject(reviewed)),
  /** Every licence that a package of the lock may have, those that others depend on included. */
  licences: z.array(z.string()),
  /** Packages that would run something while they are installed; npm runs only what `allowScripts` names. */
  installScripts: z.array(z.string()),
  exceptions: z.array(z.strictObject({ id: z.string(), why: z.string().min(10), until: z.iso.date() })),
});

/** The packages that the project depends on as they were looked at; a test holds them against the lock. */
export function readReview(): z.infer<typeof reviewSchema> {
  return reviewSchema.parse(JSON.parse(readFileSync(join(import.meta.dirname, "review.json"), "utf8")));
}

/** Asks the registry for known weaknesses of what is in the lock. */
export async function auditPackages(today = new Date().toISOString().slice(0, 10)): Promise<LongCheckResult> {
  const { reviewedOn, exceptions } = readReview();
  const npm = npmCommand();
  const { stdout } = await runCommand(npm.command, [...npm.args, "audit", "--json"], {
    cwd: PROJECT_FOLDER,
    timeoutSeconds: TIMEOUT_SECONDS,
  });
  const answer = readAudit(stdout);
  if (answer.kind === "notEvaluated")
    return { ok: "notEvaluated", figure: texts.notEvaluated(answer.reason, reviewedOn) };
  const left = unanswered(answer.advisories, exceptions, today);
  if (left.length > 0) return { ok: false, figure: texts.found(left) };
  return { ok: true, figure: texts.clean(reviewedOn, answer.advisories.length) };
}

/**
 * `npm run audit`
 * @returns 0 when nothing is known against the packages, 1 when something is, 2 when that could not be asked
 */
export async function runAudit(): Promise<number> {
  const { ok, figure } = await auditPackages();
  process.stdout.write(`${figure}\n`);
  if (ok === "notEvaluated") return 2;
  return ok ? 0 : 1;
}

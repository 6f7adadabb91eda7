import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const markSchema = z.strictObject({
  /** A `test` build is one on the Electron that happened to be there; it lets tests name the places of files. */
  build: z.enum(["release", "test"]),
  /** `fallback` is the older Electron for development and tests only. */
  runtime: z.enum(["official", "fallback"]),
});

/** What a packaged app says about itself in its `package.json`, where packaging puts it. */
export type BuildMark = z.infer<typeof markSchema>;

const packageSchema = z.object({ roosterwijs: markSchema.optional() });

/** @returns undefined for an app that runs from source. */
export function readBuildMark(appFolder: string): BuildMark | undefined {
  return packageSchema.parse(JSON.parse(readFileSync(join(appFolder, "package.json"), "utf8"))).roosterwijs;
}

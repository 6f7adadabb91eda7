import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";
import { temporaryFolder } from "../electron/db/support.ts";
import { IMPORTERS, type ImporterName } from "./importers.ts";

/*
 * Damaged and hostile files, each in a process that is watched: no crash, no hang, no memory without end, and nothing stored
 * by half. The seeds are pinned; a failure names its own.
 */

/** `npm run verify` asks for more. */
const ROUNDS = Number(process.env.ROOSTERWIJS_FUZZ_ROUNDS ?? "20");
const FIRST_SEED = 20_261_122;
/** Of its own work, so that a machine that is busy with something else makes no hang; and of waiting in all. */
const LONGEST_MS = 5000;
const LONGEST_WAIT_MS = 60_000;
const MOST_MEGABYTES = 1024;

interface Run {
  readonly failed: readonly string[];
  readonly outcomes: Readonly<Record<string, number>>;
  readonly megabytes: number;
}

/** How long a process has worked, in milliseconds, by the hundredths of a second of Linux; elsewhere any clock. */
function workOf(pid: number | undefined): number {
  if (process.platform !== "linux") return performance.now();
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    // It has ended meanwhile.
    return 0;
  }
}

/** Runs rounds until all are done, or one takes too long; that one is among those that failed. */
async function fuzz(importer: ImporterName): Promise<Run> {
  const args = [join(import.meta.dirname, "fuzzProcess.ts"), importer, temporaryFolder(), FIRST_SEED, ROUNDS].map(
    String,
  );
  const child = spawn(process.execPath, ["--max-old-space-size=512", ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const failed: string[] = [];
  const outcomes: Record<string, number> = {};
  let [last, megabytes, timer] = ["start", Number.NaN, undefined as NodeJS.Timeout | undefined];
  const watch = () => {
    const [begun, worked] = [performance.now(), workOf(child.pid)];
    timer = setInterval(() => {
      const isHanging = workOf(child.pid) - worked > LONGEST_MS || performance.now() - begun > LONGEST_WAIT_MS;
      if (isHanging) child.kill("SIGKILL");
    }, LONGEST_MS / 10);
  };
  for await (const line of createInterface({ input: child.stdout })) {
    clearInterval(timer);
    last = line;
    const [what = "", , outcome = ""] = line.split(" ");
    if (what === "begin") watch();
    if (what === "end") outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    if (what === "failed") failed.push(line);
    if (what === "memory") megabytes = Number(line.split(" ")[1]);
  }
  clearInterval(timer);
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  if (child.exitCode !== 0) failed.push(`${child.signalCode ?? `exit ${child.exitCode}`} after: ${last}`);
  return { failed, outcomes, megabytes };
}

test.each(IMPORTERS)(
  `%s: ${ROUNDS} damaged files are refused or read, whole or not at all`,
  {
    timeout: 60_000 + ROUNDS * 4000,
  },
  async (importer) => {
    const { failed, outcomes, megabytes } = await fuzz(importer);
    expect(failed).toEqual([]);
    expect(megabytes).toBeLessThan(MOST_MEGABYTES);
    // Damage that is always refused at the door, or never seen, would try nothing behind it.
    expect(Object.keys(outcomes).length).toBeGreaterThan(1);
    expect(outcomes.stored).toBeGreaterThan(0);
  },
);

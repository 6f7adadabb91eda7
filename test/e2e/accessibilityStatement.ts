import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { lookWithAxe } from "./accessibility.ts";
import { openWeek } from "./rosterPage.ts";
import type { ScreenshotState } from "./screenshotState.ts";
import { SCREENSHOT_STATES } from "./screenshotStates.ts";
import {
  backToRoster,
  beginTour,
  type Look,
  prepareWeek,
  putLook,
  TOUR_WEEK,
  type Tour,
  visitState,
} from "./stateTour.ts";

/*
 * `npm run accessibility [-- [--anew] [words]]`: looks through the views and states of the app with axe, in light and in dark,
 * and writes what it found where the page "Over Roosterwijs" shows it: of the states that were never looked through, of those
 * whose name has one of the words, or with `--anew` of all. Each is kept at once, so a run that is broken off is carried on by
 * the next. Ends with 1 when any state has something, or did not open.
 */

const RESULT = join(import.meta.dirname, "../../renderer/about/accessibility.json");

const LOOKS: readonly Look[] = (["light", "dark"] as const).map((scheme) => ({
  name: scheme,
  scheme,
  width: 1280,
  height: 800,
  zoom: 1,
}));

/** What axe found in one look at a state. */
interface Sight {
  /** What the page calls what it shows. */
  readonly title: string;
  /** The program that looked, with its version. */
  readonly engine: string;
  /** How many rules had something to look at. */
  readonly rules: number;
  /** The rules that are not met. */
  readonly violations: readonly string[];
}

/** What the statement says of a state. */
interface Entry extends Sight {
  readonly state: string;
  readonly testedOn: string;
}

async function look(page: Page): Promise<Sight> {
  const { passes, violations, testEngine } = await lookWithAxe(page);
  for (const { id, nodes } of violations) process.stderr.write(`  ${id}: ${nodes[0]?.html}\n`);
  return {
    title: await titleOf(page),
    engine: `${testEngine.name} ${testEngine.version}`,
    rules: passes.length + violations.length,
    violations: violations.map(({ id }) => id),
  };
}

/**
 * What the page calls what it shows now: its dialog, else its screen. A menu goes by the name of its screen, for its own is that
 * of its button; and behind another screen the board stands unseen.
 */
async function titleOf(page: Page): Promise<string> {
  return await page.evaluate(() => {
    const heading = (id: string | null) => document.getElementById(id ?? "")?.closest("h1, h2, h3, h4")?.textContent;
    const titles = ["[role=dialog]", "main section[aria-labelledby]", "main .board"]
      .flatMap((selector) => [...document.querySelectorAll(selector)])
      .filter((element) => element.checkVisibility())
      .map((element) => element.getAttribute("aria-label") ?? heading(element.getAttribute("aria-labelledby")));
    return titles.find(Boolean) ?? document.title;
  });
}

/** Looks through states one by one, and tells what was found in each that could be seen in every look. */
async function lookThrough(states: readonly ScreenshotState[], tell: (entry: Entry) => void): Promise<void> {
  const tour = await beginTour();
  try {
    await openWeek(tour.window, TOUR_WEEK);
    await prepareWeek(tour);
    for (const state of states) {
      process.stderr.write(`${state.name}\n`);
      try {
        tell(entryOf(state.name, await sightsOf(tour, state)));
      } catch (error) {
        process.stderr.write(`  ${error instanceof Error ? error.message : String(error)}\n`);
        await backToRoster(tour);
      }
    }
  } finally {
    await tour.close();
  }
}

async function sightsOf(tour: Tour, state: ScreenshotState): Promise<Sight[]> {
  const sights: Sight[] = [];
  for (const scheme of LOOKS) {
    await putLook(tour, scheme);
    await visitState(tour, state, async () => {
      sights.push(await look(tour.window));
    });
  }
  return sights;
}

function entryOf(state: string, sights: readonly Sight[]): Entry {
  const [first] = sights;
  if (first === undefined) throw new Error(`nobody looked at ${state}`);
  const testedOn = new Date().toISOString().slice(0, 10);
  const violations = [...new Set(sights.flatMap((sight) => sight.violations))].sort();
  return { ...first, state, testedOn, violations };
}

function readEarlier(): Entry[] {
  return existsSync(RESULT) ? (JSON.parse(readFileSync(RESULT, "utf8")) as { states: Entry[] }).states : [];
}

const known = new Map(readEarlier().map((entry) => [entry.state, entry]));

/** In the order of the list; a state that is no longer in it falls out. */
function entries(): Entry[] {
  return SCREENSHOT_STATES.flatMap(({ name }) => known.get(name) ?? []);
}

const isAnew = process.argv.includes("--anew");
const words = process.argv.slice(2).filter((arg) => !arg.startsWith("--"));
const isWanted = (name: string) => isAnew || !known.has(name) || words.some((word) => name.includes(word));
await lookThrough(
  SCREENSHOT_STATES.filter(({ name }) => isWanted(name)),
  (entry) => {
    known.set(entry.state, entry);
    writeFileSync(RESULT, `${JSON.stringify({ states: entries() }, null, 2)}\n`);
  },
);
const good = entries().filter(({ violations }) => violations.length === 0).length;
process.stdout.write(`${good} passed, ${SCREENSHOT_STATES.length - good} failed\n`);
process.exitCode = good === SCREENSHOT_STATES.length ? 0 : 1;

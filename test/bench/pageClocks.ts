import type { ElectronApplication, Locator, Page } from "@playwright/test";

/* What the page's own clock says of what a planner waits for, and how much memory the program takes. */

const SAMPLE_MS = 100;

/** A clock in the page that runs from something that is still to happen; wrapped, since a handle waits for no promise within. */
interface Clock {
  readonly time: Promise<number>;
}

/** So many times a shift to and fro by key: milliseconds from the key to the frame with the verdict. */
export async function timeVerdicts(page: Page, bar: Locator, times: number): Promise<number[]> {
  await bar.focus();
  const taken: number[] = [];
  for (let drop = 0; drop < times; drop += 1) {
    const verdict = await page.evaluateHandle(timeToVerdict);
    await page.keyboard.press(drop % 2 === 0 ? "Alt+ArrowRight" : "Alt+ArrowLeft");
    taken.push(await verdict.evaluate(({ time }) => time));
  }
  return taken;
}

/** To the next week and back, so many times: milliseconds from the click until the other week stands there. */
export async function timeSwitches(page: Page, week: number, times: number): Promise<number[]> {
  const taken: number[] = [];
  for (let round = 0; round < 2 * times; round += 1) {
    const isForth = round % 2 === 0;
    const wanted = isForth ? week + 1 : week;
    const shown = await page.evaluateHandle(timeToWeek, wanted);
    await page.getByRole("button", { name: isForth ? "Volgende week" : "Vorige week" }).click();
    taken.push(await shown.evaluate(({ time }) => time));
    await page.getByRole("grid", { name: new RegExp(`^Rooster Week ${wanted},`) }).waitFor();
  }
  return taken;
}

/** Down the whole board and up again, so many pixels a frame: milliseconds that each of those frames takes. */
export async function timeScroll(page: Page, pixels: number): Promise<number[]> {
  return await page.getByRole("grid").evaluate(timeFrames, pixels);
}

/** In the page: from the begin of a frame, in which the rows that came into view are drawn, to its end. */
async function timeFrames(board: Element, pixels: number): Promise<number[]> {
  const taken: number[] = [];
  const frame = () =>
    new Promise<number>((resolve) =>
      requestAnimationFrame((begin) => setTimeout(() => resolve(performance.now() - begin))),
    );
  for (const step of [pixels, -pixels]) {
    for (let last = -1; board.scrollTop !== last; ) {
      last = board.scrollTop;
      board.scrollBy(0, step);
      if (board.scrollTop !== last) taken.push(await frame());
    }
  }
  return taken;
}

/**
 * In the page: from the arrow key to the end of the task in which the check was shown, the frame included. The key that is
 * held with it comes before, sometimes a frame earlier, and moves nothing.
 */
function timeToVerdict(): Clock {
  const time = new Promise<number>((resolve) => {
    const onKey = ({ key, timeStamp }: KeyboardEvent) => {
      if (!key.startsWith("Arrow")) return;
      window.removeEventListener("keydown", onKey, true);
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)));
    };
    window.addEventListener("keydown", onKey, true);
  });
  return { time };
}

/** In the page: from the click to the frame in which the grid bears the name of that week. */
function timeToWeek(week: number): Clock {
  const time = new Promise<number>((resolve) => {
    const look = (since: number) => () => {
      const label = document.querySelector("[role=grid]")?.getAttribute("aria-label") ?? "";
      if (label.includes(`Week ${week},`)) setTimeout(() => resolve(performance.now() - since));
      else requestAnimationFrame(look(since));
    };
    window.addEventListener("click", ({ timeStamp }) => look(timeStamp)(), { once: true, capture: true });
  });
  return { time };
}

/** Megabytes of objects of the page that are in use, after the garbage is collected. */
export async function pageHeap(app: ElectronApplication): Promise<number> {
  return await app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (window === undefined) throw new Error("no window");
    const { debugger: inspector } = window.webContents;
    inspector.attach("1.3");
    try {
      await inspector.sendCommand("HeapProfiler.enable");
      await inspector.sendCommand("HeapProfiler.collectGarbage");
      await inspector.sendCommand("HeapProfiler.collectGarbage");
      const { usedSize } = await inspector.sendCommand("Runtime.getHeapUsage");
      return usedSize / 1_048_576;
    } finally {
      inspector.detach();
    }
  });
}

/** Megabytes of objects of the main process that are in use, after the garbage is collected. */
export async function mainHeap(app: ElectronApplication): Promise<number> {
  return await app.evaluate(() => {
    process.getBuiltinModule("node:v8").setFlagsFromString("--expose-gc");
    process.getBuiltinModule("node:vm").runInNewContext("gc")();
    return process.memoryUsage().heapUsed / 1_048_576;
  });
}

/** Megabytes of working set of all processes of the program, what they share counted in each, as a task manager does. */
export async function workingSet(app: ElectronApplication): Promise<number> {
  return (await workingSetDuring(app, async () => undefined)).megabytes;
}

/** The most of it that is seen during some work. The program looks itself: to a question from outside it may give no answer then. */
export async function workingSetDuring<Result>(
  app: ElectronApplication,
  work: () => Promise<Result>,
): Promise<{ megabytes: number; result: Result }> {
  const watch = await app.evaluateHandle(({ app: program }, sampleMs) => {
    // A process that begins or ends just now has no memory yet, whatever its type says.
    const now = () =>
      program.getAppMetrics().reduce((sum, { memory }) => sum + (memory?.workingSetSize ?? 0) / 1024, 0);
    const seen = { most: now() };
    const timer = setInterval(() => {
      seen.most = Math.max(seen.most, now());
    }, sampleMs);
    return { seen, timer };
  }, SAMPLE_MS);
  const result = await work();
  const megabytes = await watch.evaluate(({ seen, timer }) => {
    clearInterval(timer);
    return seen.most;
  });
  return { megabytes, result };
}

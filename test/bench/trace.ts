import { readFileSync } from "node:fs";
import { z } from "zod";

/* What a trace of Chromium says about the work of the page, in milliseconds. */

const eventSchema = z.looseObject({
  name: z.string(),
  ph: z.string(),
  pid: z.number(),
  tid: z.number(),
  /** Microseconds. */
  ts: z.number().optional(),
  dur: z.number().optional(),
  /** What of it the thread had a processor, in microseconds. */
  tdur: z.number().optional(),
  args: z.looseObject({}).optional(),
});
const traceSchema = z.looseObject({ traceEvents: z.array(z.unknown()) });

type TraceEvent = z.infer<typeof eventSchema>;

export interface PointerWork {
  /** Main-thread work of the page after each pointer move, until the next. */
  readonly mainThread: readonly number[];
  /** The same without what other programs took of the machine meanwhile. */
  readonly mainThreadCpu: readonly number[];
  /** Raster work on all other threads of the page, in total. */
  readonly rasterTotal: number;
}

/**
 * The work that each pointer move brings: every task of the page's main thread from the move up to the next one, so also
 * what it puts off to a frame.
 * @throws Error when the trace has no pointer moves, which would make any figure look good.
 */
export function pointerWork(path: string): PointerWork {
  const { traceEvents } = traceSchema.parse(JSON.parse(readFileSync(path, "utf8")));
  const events = traceEvents.flatMap((event) => eventSchema.safeParse(event).data ?? []);
  const moves = events.filter(isPointerMove);
  const [first] = moves;
  if (first === undefined) throw new Error("the trace holds no pointer moves");
  const isMain = ({ pid, tid }: TraceEvent) => pid === first.pid && tid === first.tid;
  const tasks = events.filter((event) => isMain(event) && event.name === "RunTask" && event.ph === "X");
  const starts = moves.map(({ ts }) => taskBegin(tasks, ts ?? 0)).sort((a, b) => a - b);
  const sums = (of: "dur" | "tdur") =>
    starts.map((from, index) => workBetween(tasks, from, starts[index + 1] ?? from + 100_000, of));
  const raster = events.filter((event) => event.pid === first.pid && event.name === "RasterTask" && event.ph === "X");
  return {
    mainThread: sums("dur"),
    mainThreadCpu: sums("tdur"),
    rasterTotal: raster.reduce((total, { dur = 0 }) => total + dur, 0) / 1000,
  };
}

function isPointerMove({ name, ph, args }: TraceEvent): boolean {
  const data = z.object({ data: z.object({ type: z.string() }) }).safeParse(args).data;
  return name === "EventDispatch" && ph === "X" && data?.data.type === "pointermove";
}

/** The begin of the task in which something happened. */
function taskBegin(tasks: readonly TraceEvent[], at: number): number {
  const task = tasks.find(({ ts = 0, dur = 0 }) => ts <= at && at < ts + dur);
  return task?.ts ?? at;
}

function workBetween(tasks: readonly TraceEvent[], from: number, to: number, of: "dur" | "tdur"): number {
  const within = tasks.filter(({ ts = 0 }) => from <= ts && ts < to);
  return within.reduce((total, task) => total + (task[of] ?? 0), 0) / 1000;
}

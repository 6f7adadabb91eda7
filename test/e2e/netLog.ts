import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/*
 * Chromium's own record of everything it does on the network, page or not: its format is a line for each event, after one of
 * constants that name the types of events.
 */

/** What asks for an address. Of each request only the line that names one is of interest. */
const REQUEST = "URL_REQUEST_START_JOB";

/** The argument that has an app record it in a folder. */
export function recordNetwork(folder: string): string {
  return `--log-net-log=${recordIn(folder)}`;
}

/**
 * Looks through the record of an app that has ended; one that was killed may have left the last requests out, and one that
 * ended before it had a window may have begun none.
 * @param allowed the addresses that it may have asked the network for, and must have, in this order.
 * @throws when it asked for others.
 */
export function checkNetwork(folder: string, allowed: readonly string[] = []): void {
  const asked = existsSync(recordIn(folder)) ? requestsIn(readFileSync(recordIn(folder), "utf8")) : [];
  if (asked.join() !== allowed.join())
    throw new Error(`the app asked the network for: ${asked.join(", ") || "nothing"}`);
}

function requestsIn(record: string): string[] {
  const [head = "", ...lines] = record.split("\n");
  if (lines.length === 0) return [];
  const number = new RegExp(`"${REQUEST}":(\\d+)[,}]`).exec(head)?.[1];
  if (number === undefined) throw new Error("the record of the network does not name its events");
  return lines
    .filter((line) => /"type":(\d+)\}[\],]*$/.exec(line)?.[1] === number)
    .flatMap((line) => /"url":"([^"]*)"/.exec(line)?.[1] ?? []);
}

function recordIn(folder: string): string {
  return join(folder, "network.json");
}

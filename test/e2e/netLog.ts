import { readFileSync } from "node:fs";
import { join } from "node:path";

/*
 * Chromium's own record of everything it does on the network, page or not: its format is a line for each event, after one of
 * constants that name the types of events.
 */

/** What asks for an address. Of each request only the line that names one is of interest. */
const REQUEST = "URL_REQUEST_START_JOB";

/** The argument that has an app record it in its data folder. */
export function recordNetwork(dataDir: string): string {
  return `--log-net-log=${recordIn(dataDir)}`;
}

/** The addresses that an app which has ended asked the network for; one that was killed may leave the last ones out. */
export function networkRequests(dataDir: string): string[] {
  const [head = "", ...lines] = readFileSync(recordIn(dataDir), "utf8").split("\n");
  const number = new RegExp(`"${REQUEST}":(\\d+)[,}]`).exec(head)?.[1];
  if (number === undefined) throw new Error("the record of the network does not name its events");
  return lines
    .filter((line) => /"type":(\d+)\}[\],]*$/.exec(line)?.[1] === number)
    .flatMap((line) => /"url":"([^"]*)"/.exec(line)?.[1] ?? []);
}

function recordIn(dataDir: string): string {
  return join(dataDir, "network.json");
}

// @ts-check
/**
 * What the official Electron has built in and the fallback lacks: a default app, which opens the app in the folder that the
 * command line names (`electron <folder> [arguments]`). It is copied into the cached fallback, so that one runtime serves
 * every checkout.
 */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { app } from "electron";

/** @param {readonly string[]} args The command line without the executable. */
function findAppFolder(args) {
  const folder = args.find((argument) => !argument.startsWith("-"));
  if (folder === undefined) throw new Error("Usage: electron <folder of an app> [arguments]");
  return resolve(folder);
}

/**
 * Gives the process the identity of the app, as the official default app does.
 * @param {string} folder
 * @param {{ name?: string, productName?: string, version?: string }} description
 */
function adopt(folder, description) {
  Object.assign(process, { defaultApp: true });
  // Electron has these two for its default app alone, and leaves them out of its types.
  const inside = /** @type {{ setAppPath(path: string): void, setVersion(version: string): void }} */ (
    /** @type {unknown} */ (app)
  );
  inside.setAppPath(folder);
  if (description.version !== undefined) inside.setVersion(description.version);
  const name = description.productName ?? description.name;
  if (name === undefined) return;
  app.setName(name);
  app.setPath("userData", join(app.getPath("appData"), name));
}

const folder = findAppFolder(process.argv.slice(1));
const description = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
adopt(folder, description);
// Awaited at the top level: Electron holds its `ready` event back until then, so the app can still register its protocols.
await import(pathToFileURL(join(folder, description.main ?? "index.js")).href);

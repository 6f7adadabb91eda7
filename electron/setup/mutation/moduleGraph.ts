import { registerHooks } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/*
 * Node loads a module once for each URL. Modules that a mutant changes while they load are loaded anew under URLs of their
 * own, which costs a tenth of a new process, and leaves those alone that were loaded before.
 */

const HARNESS = new URL("testHarness.ts", import.meta.url).href;
const GRAPH = "graph";

/** Lets tests import our harness as "vitest", and keeps what a module imports in the graph of that module. */
export function hookModuleGraphs(): void {
  const root = pathToFileURL(`${process.cwd()}/`).href;
  registerHooks({
    resolve: (specifier, context, nextResolve) => {
      if (specifier === "vitest" && context.parentURL !== HARNESS) {
        return { url: HARNESS, format: "module-typescript", shortCircuit: true };
      }
      const resolved = nextResolve(specifier, context);
      const graph = graphOf(context.parentURL);
      if (graph === null || !resolved.url.startsWith(root) || graphOf(resolved.url) !== null) return resolved;
      return { ...resolved, url: `${resolved.url}?${GRAPH}=${graph}` };
    },
  });
}

/** Imports a module, by its path from the current folder, into a graph; all that it imports itself goes there too. */
export function importInto(graph: number, path: string): Promise<unknown> {
  return import(`${pathToFileURL(join(process.cwd(), path)).href}?${GRAPH}=${graph}`);
}

function graphOf(url: string | undefined): string | null {
  return url?.startsWith("file:") ? new URL(url).searchParams.get(GRAPH) : null;
}

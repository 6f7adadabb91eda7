import { hasDisplay, startVirtualDisplay } from "../../electron/setup/display.ts";

/** Before all end-to-end tests: one display for them all where the machine has none, instead of one for each start. */
async function openDisplay(): Promise<(() => void) | undefined> {
  if (hasDisplay()) return undefined;
  const display = await startVirtualDisplay();
  Object.assign(process.env, display.env);
  return display.stop;
}

// Playwright takes its global set-up from a default export.
// biome-ignore lint/style/noDefaultExport: see above.
export default openDisplay;

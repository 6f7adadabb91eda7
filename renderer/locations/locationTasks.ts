import type { BridgeInput } from "../../shared/contract/bridge.ts";
import type { DataFile } from "../../shared/contract/locations.ts";
import { type NewLocation, newLocationDocument } from "../../shared/locations/newLocation.ts";
import { texts } from "../../shared/texts/nl.ts";
import { runFileTask } from "../shell/fileTasks.ts";
import type { Page } from "../store/page.tsx";
import { openAnew } from "./openAnew.ts";

/* What opens another location. All that is still to be stored is stored before it. */

const words = texts.locations;

/** Opens another location of the file. Where one is stands over the page, so that it is only said to who does not see it. */
export function openLocation(page: Page, id: string, name: string): Promise<void> {
  return runFileTask(page, async () => {
    const { whenSaved, announce } = page.roster.getState();
    await whenSaved();
    await page.bridge.chooseLocation({ id });
    if (await openAnew(page)) announce(words.menu.opened(name));
    return null;
  });
}

/** Makes the location that the guide described. */
export function makeLocation(page: Page, location: NewLocation): Promise<void> {
  page.ui.setState({ screen: "roster" });
  const document = newLocationDocument(location, page.newId);
  return thenOpenAnew(page, () => page.bridge.addLocation({ document }), words.guide.made(location.name));
}

/** Makes a location with the set-up of another one. */
export function copyLocation(page: Page, setUp: BridgeInput<"copyLocation">): Promise<void> {
  return thenOpenAnew(page, () => page.bridge.copyLocation(setUp), words.guide.made(setUp.name));
}

/** Reads a location from a file that the user chooses. */
export function openDocument(page: Page): Promise<void> {
  return runFileTask(page, async () => {
    const answer = await page.bridge.importDocument();
    if (answer.status === "cancelled") return null;
    return (await openAnew(page)) ? texts.app.notice.imported(answer.fileName) : null;
  });
}

/** Opens the user's own locations, or the example. */
export function openFile(page: Page, file: DataFile): Promise<void> {
  const { openedExample, openedOwn } = words.menu;
  page.ui.setState({ screen: "roster" });
  return thenOpenAnew(page, () => page.bridge.openDataFile({ file }), file === "example" ? openedExample : openedOwn);
}

function thenOpenAnew(page: Page, open: () => Promise<null>, done: string): Promise<void> {
  return runFileTask(page, async () => {
    await page.roster.getState().whenSaved();
    await open();
    return (await openAnew(page)) ? done : null;
  });
}

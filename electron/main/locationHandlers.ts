import { randomUUID } from "node:crypto";
import { parseLocationDocument } from "../../shared/exchange/parse.ts";
import { copySetUp } from "../../shared/locations/copySetUp.ts";
import type { Store } from "../db/store.ts";
import type { BridgeHandlers } from "./bridgeCalls.ts";
import type { FileDesk } from "./openFile.ts";

interface LocationContext {
  readonly store: Pick<Store, "chooseLocation" | "addLocation" | "listColleagues" | "exportDocument">;
  readonly switchTo: FileDesk["switchTo"];
}

type LocationName = "chooseLocation" | "addLocation" | "copyLocation" | "listColleagues" | "openDataFile";

/** What main does for the locations of a database, and for which database is open. */
export function makeLocationHandlers({ store, switchTo }: LocationContext): Pick<BridgeHandlers, LocationName> {
  return {
    chooseLocation: ({ id }) => {
      store.chooseLocation(id);
      return null;
    },
    addLocation: ({ document }) => {
      store.addLocation(parseLocationDocument(document), null);
      return null;
    },
    copyLocation: ({ from, name, withStaff }) => {
      const source = store.exportDocument(from);
      const copy = copySetUp(source, { name, withStaff, newId: randomUUID });
      store.addLocation(copy, source.location.name ?? source.location.id);
      return null;
    },
    listColleagues: () => ({ locations: store.listColleagues() }),
    openDataFile: async ({ file }) => {
      await switchTo(file);
      return null;
    },
  };
}

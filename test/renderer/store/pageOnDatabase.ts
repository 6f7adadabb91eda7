import type { WebContents } from "electron";
import type { Store } from "../../../electron/db/store.ts";
import { answerCall, type BridgeHandlers, refusingAllBut } from "../../../electron/main/bridgeCalls.ts";
import { type Bridge, wrapBridge } from "../../../renderer/bridge.ts";
import { createRosterStore, type RosterStore } from "../../../renderer/store/rosterStore.ts";
import { createWeekCheckers } from "../../../renderer/store/weekCheckers.ts";
import type { RawBridge } from "../../../shared/contract/bridge.ts";
import { sendAnswer } from "../../../shared/contract/bridgeAnswers.ts";
import { bridgeNames } from "../../../shared/contract/bridgeNames.ts";
import { fakeStorage } from "../fakeSurroundings.ts";

/* The page's store on a real database: each call goes through the contract on both sides, as between two processes. */

/** @returns the store of a page that was just started. */
export async function pageOnDatabase(store: Store): Promise<RosterStore> {
  const { surroundings } = fakeStorage(store.exportDocument());
  const bridge = bridgeTo({
    getAppInfo: () => surroundings.bridge.getAppInfo(),
    openLocation: () => store.openLocation(),
    openWeek: ({ week }) => store.openWeek(week),
    commitChange: ({ change, mode }) => store.commitChange(change, mode),
  });
  const page = createRosterStore({ ...surroundings, bridge, checkWeek: createWeekCheckers() });
  await page.getState().start();
  return page;
}

function bridgeTo(given: Partial<BridgeHandlers>): Bridge {
  const handlers = refusingAllBut(given);
  const caller = {} as WebContents;
  const failed: Parameters<typeof answerCall>[2] = (where, error) => {
    throw new Error(`${where} failed`, { cause: error });
  };
  const functions = bridgeNames.map((name) => [
    name,
    // What crosses to another process is a copy.
    async (input: unknown) => {
      const call = { name, kind: "app" as const, caller, input: [structuredClone(input)] };
      return structuredClone(sendAnswer(name, await answerCall(handlers, call, failed)));
    },
  ]);
  return wrapBridge(Object.fromEntries(functions) as RawBridge);
}

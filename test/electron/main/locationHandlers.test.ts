import type { WebContents } from "electron";
import { expect, onTestFinished, test } from "vitest";
import { openStore } from "../../../electron/db/store.ts";
import { chooseDataFiles } from "../../../electron/main/dataFiles.ts";
import { exampleDocument } from "../../../electron/main/example.ts";
import { makeLocationHandlers } from "../../../electron/main/locationHandlers.ts";
import { openFileDesk } from "../../../electron/main/openFile.ts";
import { bridgeContract } from "../../../shared/contract/bridge.ts";
import { InvalidDataError } from "../../../shared/exchange/issues.ts";
import { now, smallDocument, storeWith, temporaryFolder } from "../db/support.ts";

const caller = {} as WebContents;

function handlersOn(store = storeWith().store) {
  return { store, handlers: makeLocationHandlers({ store, switchTo: () => Promise.resolve() }) };
}

test("a location is added only when it is sound", async () => {
  const { store, handlers } = handlersOn();
  const document = { ...smallDocument(), location: { ...smallDocument().location, id: "l2" } };
  const broken = { ...document, groups: [] };
  expect(() => handlers.addLocation({ document: broken }, caller)).toThrow(InvalidDataError);
  expect(store.listLocations()).toHaveLength(1);
  await handlers.addLocation({ document }, caller);
  expect(store.openLocation().location.id).toBe("l2");
});

test("a copy of a set-up has ids of its own, opens, and its log says where it came from", async () => {
  const { store, handlers } = handlersOn();
  await handlers.copyLocation({ from: "l1", name: "De Regenboog", withStaff: true }, caller);
  const { location, groups, staff } = store.openLocation();
  expect(location).toMatchObject({ name: "De Regenboog", color: "geel" });
  expect(groups.map(({ name }) => name)).toEqual(["Zon", "Maan"]);
  expect(groups.map(({ id }) => id)).not.toContain("g1");
  expect(staff.map(({ samePersonAs }) => samePersonAs)).toEqual([
    { locationId: "l1", staffId: "s2" },
    { locationId: "l1", staffId: "s1" },
  ]);
  const { entries } = store.readLog({ from: new Date(0), until: new Date("2100-01-01"), limit: 9 });
  expect(entries).toMatchObject([{ action: "newLocation", subject: "De Proef" }]);
  const answer = bridgeContract.listColleagues.output.parse(await handlers.listColleagues(null, caller));
  expect(answer.locations).toEqual([{ id: "l1", name: "De Proef", staff: [] }]);
});

test("the example takes the place of one's own file and the other way round; each keeps what it holds", async () => {
  const dataFolder = temporaryFolder();
  const choice = { dataFolder, isGivenFolder: true, isPackaged: true, wantsOwn: false, runtime: "official" } as const;
  const desk = await openFileDesk(chooseDataFiles(choice), (path) => Promise.resolve(openStore({ path, now })));
  onTestFinished(() => desk.opened().store.close());
  expect(desk.opened().store.isEmpty()).toBe(true);
  expect(desk.other()).toBe("example");
  await desk.switchTo("example");
  expect(desk.opened().store.exportDocument()).toEqual(exampleDocument());
  const other = { ...smallDocument(), location: { ...smallDocument().location, id: "l2" } };
  await desk.opened().store.importDocument(other, "in.json");
  await desk.switchTo("own");
  expect(desk.opened().store.isEmpty()).toBe(true);
  await desk.switchTo("example");
  expect(desk.opened().store.listLocations()).toHaveLength(2);
});

test("a file that cannot be opened leaves the one that is open as it was", async () => {
  const dataFolder = temporaryFolder();
  const choice = { dataFolder, isGivenFolder: true, isPackaged: true, wantsOwn: false, runtime: "official" } as const;
  const desk = await openFileDesk(chooseDataFiles(choice), (path) =>
    path.endsWith("voorbeeld.db") ? Promise.reject(new Error("locked")) : Promise.resolve(openStore({ path, now })),
  );
  onTestFinished(() => desk.opened().store.close());
  await expect(desk.switchTo("example")).rejects.toThrow("locked");
  expect(desk.opened().kind).toBe("own");
  expect(desk.opened().store.isEmpty()).toBe(true);
});

import { beforeAll, expect, test, vi } from "vitest";
import { openLocation } from "../../../renderer/locations/locationTasks.ts";
import { openAnew } from "../../../renderer/locations/openAnew.ts";
import { openPage, withoutScreen } from "../actions/actionPage.ts";
import { fakeStorage } from "../fakeSurroundings.ts";

beforeAll(withoutScreen);

test("nothing of the location before is still selected, copied or pointed at", async () => {
  const page = await openPage();
  page.ui.setState({ selection: new Set(["48-ma-s5"]), findingKey: "x", place: "shift:48-ma-s5", clip: null });
  page.roster.getState().showScenario(["I"]);
  expect(await openAnew(page)).toBe(true);
  expect(page.ui.getState()).toMatchObject({ selection: new Set(), findingKey: null, place: null });
  expect(page.roster.getState().scenario).toBe("agreed");
});

test("another location opens after everything is stored, and says so", async () => {
  const storage = fakeStorage();
  const steps: string[] = [];
  const page = await openPage(storage);
  const whenSaved = vi.spyOn(page.roster.getState(), "whenSaved").mockImplementation(() => {
    steps.push("saved");
    return Promise.resolve();
  });
  const chooseLocation = ({ id }: { readonly id: string }) => {
    steps.push(`chosen ${id}`);
    return Promise.resolve(null);
  };
  const bridge = { ...storage.surroundings.bridge, chooseLocation };
  await openLocation({ ...page, bridge: bridge as unknown as typeof page.bridge }, "l2", "De Regenboog");
  expect(steps).toEqual(["saved", "chosen l2"]);
  expect(whenSaved).toHaveBeenCalled();
  expect(page.roster.getState().announcement.text).toBe("Locatie De Regenboog geopend.");
  expect(page.roster.getState().notice).toBeNull();
});

test("where it cannot be opened the reason is told", async () => {
  const page = await openPage();
  const bridge = { chooseLocation: () => Promise.reject(new Error("gone")) };
  await openLocation({ ...page, bridge: bridge as unknown as typeof page.bridge }, "l9", "Weg");
  expect(page.roster.getState().notice).toMatchObject({ tone: "problem" });
});

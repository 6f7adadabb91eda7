import { expect, test } from "vitest";
import { documentOf } from "../../../renderer/store/rosterState.ts";
import { createRosterStore, type RosterStore } from "../../../renderer/store/rosterStore.ts";
import { checkWeek } from "../../../shared/checking/checkWeek.ts";
import { addAgreement, giveConsent, type PilotEditContext } from "../../../shared/editing/pilotChanges.ts";
import { fakeStorage, WEEK } from "../fakeSurroundings.ts";

/* Records that every week shares go the way of every edit: shown, judged, stored, undone. */

function boardOf(store: RosterStore) {
  const { board } = store.getState();
  if (board === null) throw new Error("no week is open");
  return board;
}

function contextOf(store: RosterStore, id: string): PilotEditContext {
  const { pilots, children } = boardOf(store).location;
  return { pilots, children, week: WEEK, subject: "proef", newId: () => id };
}

test("a consent and an agreement are judged at once, stored, and undone to what was there", async () => {
  const storage = fakeStorage();
  const store = createRosterStore(storage.surroundings);
  await store.getState().start();
  const { location, roster, check } = boardOf(store);
  const consent = giveConsent(contextOf(store, "a"), ["c3", "c7"], "III", "2026-09-01");
  expect(consent && store.getState().dispatch(consent)).toBe(true);
  const after = boardOf(store);
  expect(after.roster).toBe(roster);
  expect(after.location.pilots).toBe(location.pilots);
  expect(after.location.children[0]).toBe(location.children[0]);
  expect(after.location.children[2]?.pilotConsents).toEqual([{ pilot: "III", consentOn: "2026-09-01" }]);
  expect(after.check).toEqual(checkWeek(documentOf(after), WEEK, "agreed"));
  expect(store.getState().announcement.text).toContain("Toestemming vastgelegd: proef");

  const added = addAgreement(contextOf(store, "b"), { pilot: "II", from: "2026-09-01", to: "2027-08-31" });
  expect(store.getState().dispatch(added)).toBe(true);
  expect(boardOf(store).location.pilots).toHaveLength(location.pilots.length + 1);
  await store.getState().whenSaved();
  expect(storage.children).toEqual(boardOf(store).location.children);
  expect(storage.lists.pilots).toEqual(boardOf(store).location.pilots);

  store.getState().undo();
  store.getState().undo();
  expect(boardOf(store).location).toEqual(location);
  expect(boardOf(store).check).toEqual(check);
});

test("a week whose log held changes that another week has overtaken says so, by name", async () => {
  const storage = fakeStorage();
  const { bridge } = storage.surroundings;
  const overtaken = addAgreement(
    { pilots: [], children: [], week: "2026-W49", subject: "pilot II", newId: () => "a" },
    { pilot: "II", from: "2026-09-01", to: "2027-08-31" },
  );
  const openWeek: typeof bridge.openWeek = async (input) => ({
    ...(await bridge.openWeek(input)),
    superseded: input.week === "2026-W49" ? [overtaken] : [],
  });
  const store = createRosterStore({ ...storage.surroundings, bridge: { ...bridge, openWeek } });
  await store.getState().start();
  expect(store.getState().notice).toBeNull();
  await store.getState().openWeek("2026-W49");
  expect(store.getState().notice).toMatchObject({ tone: "done", lines: ["Afspraak over pilot II toegevoegd"] });
});

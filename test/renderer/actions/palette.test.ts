import { beforeAll, expect, test } from "vitest";
import { findEntries, type PaletteEntry, paletteEntries } from "../../../renderer/actions/paletteEntries.ts";
import { completed, quickSource } from "../../../renderer/actions/quickText.ts";
import { shiftPlace, stripPlace } from "../../../renderer/board/focusMap.ts";
import { readQuickEntry } from "../../../shared/planning/quickEntry.ts";
import { TUESDAY } from "../../shared/buildDocument.ts";
import { fakeStorage } from "../fakeSurroundings.ts";
import { boardOf, contextAt, openPage, withoutScreen } from "./actionPage.ts";

beforeAll(withoutScreen);

async function entriesAt(place: string | null): Promise<readonly PaletteEntry[]> {
  return paletteEntries(contextAt(await openPage(), place));
}

const labels = (entries: readonly PaletteEntry[]) => entries.map(({ kind, label }) => `${kind} ${label}`);

test("every person, child, group and stored week can be found by a part of a name, without its accents", async () => {
  const page = await openPage();
  const { location } = boardOf(page);
  const entries = paletteEntries(contextAt(page, null));
  const count = (kind: string) => entries.filter((entry) => entry.kind === kind).length;
  expect([count("person"), count("child"), count("group")]).toEqual([
    location.staff.length,
    location.children.length,
    location.groups.length,
  ]);
  expect(count("week")).toBeGreaterThanOrEqual(location.weeks.length);
  expect(labels(findEntries(entries, "gerda"))).toEqual(["person Gerda Z."]);
  expect(labels(findEntries(entries, "sterr"))).toContain("group Sterretjes");
  expect(labels(findEntries(entries, "week 49"))[0]).toMatch(/^week Week 49,/);
  expect(findEntries(entries, "xyzzy")).toEqual([]);
});

test("a week of the year to come can be found before anything is planned in it, the nearest first", async () => {
  const entries = await entriesAt(null);
  expect(labels(findEntries(entries, "week 3"))[0]).toMatch(/^week Week 3, .*2027/);
  expect(labels(findEntries(entries, "week")).filter((label) => label.startsWith("week "))[0]).toMatch(/Week 48,/);
});

test("the other locations of the file can be found, and the open one cannot", async () => {
  const storage = fakeStorage();
  const { bridge } = storage.surroundings;
  const other = { id: "l2", name: "De Regenboog", endsOn: "2026-12-31" };
  const getAppInfo = async () => {
    const info = await bridge.getAppInfo();
    return { ...info, locations: [...info.locations, other] };
  };
  const page = await openPage({
    ...storage,
    surroundings: { ...storage.surroundings, bridge: { ...bridge, getAppInfo } },
  });
  const entries = paletteEntries(contextAt(page, null));
  expect(entries.filter(({ kind }) => kind === "location")).toMatchObject([
    { label: "De Regenboog", hint: "beëindigd" },
  ]);
});

test("of each kind no more than fit a list, and without a text only what can be done", async () => {
  const entries = await entriesAt(shiftPlace("48-ma-s5"));
  const many = findEntries(entries, "op");
  for (const kind of ["person", "child", "group", "week", "action"])
    expect(many.filter((entry) => entry.kind === kind).length).toBeLessThanOrEqual(7);
  expect(new Set(findEntries(entries, " ").map(({ kind }) => kind))).toEqual(new Set(["action"]));
});

test("only actions that can be done where the focus is are in the list", async () => {
  const onShift = labels(await entriesAt(shiftPlace("48-ma-s5")));
  expect(onShift).toContain("action Dienst splitsen…");
  expect(onShift).not.toContain("action Plakken");
  expect(labels(await entriesAt(stripPlace("g1", TUESDAY)))).not.toContain("action Dienst splitsen…");
});

test("the quick field takes what its words leave out from the place of the focus", async () => {
  const page = await openPage();
  const source = quickSource(contextAt(page, stripPlace("g2", TUESDAY)));
  expect(source.place).toEqual({ date: TUESDAY, staffId: null, groupId: "g2" });
  const entry = readQuickEntry("Fatima 9-15", source);
  expect(entry.draft?.shift).toMatchObject({ date: TUESDAY, from: "09:00", to: "15:00" });
  page.ui.setState({ view: "day", day: "2026-11-26" });
  expect(quickSource(contextAt(page, null)).place.date).toBe("2026-11-26");
});

test("a completion takes the place of what was typed, with a space to go on", () => {
  const completion = {
    kind: "person",
    key: "s5",
    label: "Fatima B.",
    hint: "",
    at: { from: 0, to: 3 },
    text: "Fatima B.",
  };
  expect(completed("fat", { ...completion, kind: "person" })).toBe("Fatima B. ");
  expect(completed("fat 9-15", { ...completion, kind: "person" })).toBe("Fatima B. 9-15");
});

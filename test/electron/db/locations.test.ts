import { describe, expect, test } from "vitest";
import { openStore } from "../../../electron/db/store.ts";
import { parseLocationDocument } from "../../../shared/exchange/parse.ts";
import type { LocationDocument, Staff } from "../../../shared/exchange/records.ts";
import { personElsewhere } from "../../../shared/locations/copySetUp.ts";
import { addition, now, shift, smallDocument, storeWith, WEEK } from "./support.ts";

/** A second location where someone of the first works too, under an id of her own. */
function secondLocation(): LocationDocument {
  const [bo] = smallDocument().staff as [Staff];
  const work = { id: "x1", staffId: "bo2", date: "2026-11-25", activity: "groep", groupId: "h1" };
  return parseLocationDocument({
    format: "roosterwijs/1",
    location: { id: "l2", name: "De Regenboog" },
    groups: [{ id: "h1", care: "dagopvang" }],
    staff: [personElsewhere(bo, "l1", () => "bo2"), { id: "t1", name: "Kim", role: "pm" }],
    weeks: [
      {
        week: WEEK,
        shifts: [
          { ...work, from: "09:00", to: "13:00", breaks: [{ from: "12:00", to: "12:30" }] },
          { ...work, id: "x2", staffId: "t1", from: "09:00", to: "13:00" },
        ],
      },
    ],
  });
}

const ELSEWHERE = [
  {
    staffId: "s2",
    date: "2026-11-25",
    from: "09:00",
    to: "13:00",
    breaks: [{ from: "12:00", to: "12:30" }],
    at: "De Regenboog",
  },
];

describe("several locations in one file", () => {
  test("each is told what the others have on record of its people, and nothing of anyone else", () => {
    const { store } = storeWith();
    const second = secondLocation();
    const certificates = [{ kind: "kinder-ehbo", from: "2026-01-01", to: "2028-01-01" }];
    const unavailable = [{ date: "2026-11-25", reason: "ziek" as const }];
    const staff = second.staff.map((person) => ({ ...person, certificates, unavailable }));
    expect(store.openLocation().recordsElsewhere).toEqual([]);
    store.addLocation({ ...second, staff }, null);
    expect(store.openLocation().recordsElsewhere).toEqual([
      { staffId: "bo2", locationId: "l1", at: "De Proef", unavailable: [] },
    ]);
    store.chooseLocation("l1");
    expect(store.openLocation().recordsElsewhere).toEqual([
      { staffId: "s2", locationId: "l2", at: "De Regenboog", certificates, unavailable },
    ]);
  });

  test("one is added beside the other and opens, and each keeps its own records and weeks", () => {
    const { store } = storeWith();
    store.addLocation(secondLocation(), null);
    expect(store.openLocation().location.name).toBe("De Regenboog");
    const range = { from: new Date(0), until: new Date("2100-01-01"), limit: 9 };
    expect(store.readLog(range).entries).toMatchObject([{ action: "newLocation", subject: null, change: null }]);
    expect(store.listLocations()).toEqual([
      { id: "l1", name: "De Proef", endsOn: null },
      { id: "l2", name: "De Regenboog", endsOn: null },
    ]);
    store.openWeek("2026-W50");
    store.chooseLocation("l1");
    expect(store.openLocation()).toMatchObject({ location: { id: "l1" }, lastWeek: null });
    store.chooseLocation("l2");
    expect(store.openLocation().lastWeek).toBe("2026-W50");
  });

  test("a location that is there is not added again, and one that is not there cannot be opened", () => {
    const { store } = storeWith();
    expect(() => store.addLocation(smallDocument(), null)).toThrow(expect.objectContaining({ code: "conflict" }));
    expect(() => store.chooseLocation("l9")).toThrow(expect.objectContaining({ code: "unknownLocation" }));
    expect(store.exportDocument()).toEqual(smallDocument());
  });

  test("a program that may only read opens another one too", () => {
    const { store, path } = storeWith();
    store.addLocation(secondLocation(), null);
    const reader = openStore({ path, now, identity: { user: "ander", host: "pc2", pid: 1 } });
    expect(reader.readOnly()).not.toBeNull();
    reader.chooseLocation("l1");
    expect(reader.openLocation().location.id).toBe("l1");
    expect(store.openLocation().location.id).toBe("l2");
    reader.close();
  });

  test("a document takes the place of the location of its id alone", async () => {
    const { store } = storeWith();
    await store.importDocument(secondLocation(), "locatie.json");
    await store.importDocument({ ...smallDocument(), children: [] }, "locatie.json");
    expect(store.listLocations().map(({ id }) => id)).toEqual(["l2", "l1"]);
    expect(store.openLocation().children).toEqual([]);
    expect(store.exportDocument("l2").staff).toHaveLength(2);
  });

  test("who works elsewhere already is not offered once more", () => {
    const { store } = storeWith();
    store.addLocation(secondLocation(), null);
    expect(store.listColleagues()).toMatchObject([{ id: "l1", staff: [{ name: "Alex" }] }]);
    store.chooseLocation("l1");
    expect(store.listColleagues()).toMatchObject([{ id: "l2", staff: [{ name: "Kim" }] }]);
  });
});

describe("work at another location", () => {
  test("is read along with the week, on both sides, and in the document", () => {
    const { store } = storeWith();
    store.addLocation(secondLocation(), null);
    expect(store.openWeek(WEEK).week.elsewhere).toEqual([
      expect.objectContaining({ staffId: "bo2", date: "2026-11-24", from: "07:30", at: "De Proef" }),
    ]);
    store.chooseLocation("l1");
    expect(store.openWeek(WEEK).week.elsewhere).toEqual(ELSEWHERE);
    expect(store.openWeek("2026-W49").neighbours[0]?.elsewhere).toEqual(ELSEWHERE);
    expect(store.openWeeks({ from: WEEK, to: WEEK })[0]?.elsewhere).toEqual(ELSEWHERE);
    expect(store.exportDocument().weeks.find(({ week }) => week === WEEK)?.elsewhere).toEqual(ELSEWHERE);
  });

  test("follows the roster there, and goes when that shift goes", () => {
    const { store } = storeWith();
    store.addLocation(secondLocation(), null);
    store.commitChange(addition("a1", shift("x3", { staffId: "bo2", groupId: "h1", date: "2026-11-26" })), "do");
    store.chooseLocation("l1");
    expect(store.openWeek(WEEK).week.elsewhere).toHaveLength(2);
  });

  test("that an imported document knew of stays while nobody here is that person", () => {
    const { store } = storeWith();
    store.addLocation(secondLocation(), null);
    store.chooseLocation("l1");
    const document = store.exportDocument();
    const elsewhere = storeWith(document);
    expect(elsewhere.store.openWeek(WEEK).week.elsewhere).toEqual(ELSEWHERE);
    expect(elsewhere.store.exportDocument()).toEqual(document);
  });
});

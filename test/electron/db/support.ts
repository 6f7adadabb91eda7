import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { openStore, type Store } from "../../../electron/db/store.ts";
import type { Change, ChangeName, RecordChange } from "../../../shared/editing/change.ts";
import { parseLocationDocument } from "../../../shared/exchange/parse.ts";
import type { LocationDocument, Shift } from "../../../shared/exchange/records.ts";

export const WEEK = "2026-W48";
export const MOMENT = new Date("2026-11-21T10:00:00.000Z");
export const now = () => MOMENT;

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "roosterwijs-test-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** A small location in which every kind of record and an unknown field at every level occurs. */
export function smallDocument(): LocationDocument {
  return parseLocationDocument({
    format: "roosterwijs/1",
    madeBy: { program: "ander", list: [1, 2] },
    location: {
      id: "l1",
      name: "De Proef",
      color: "geel",
      schoolHolidays: [{ from: "2026-12-19", to: "2027-01-03", region: "noord" }],
    },
    groups: [
      { id: "g2", name: "Zon", care: "dagopvang", room: 2 },
      { id: "g1", name: "Maan", care: "bso", deviationWindows: [] },
    ],
    staff: [
      { id: "s2", name: "Bo", role: "pm", notes: "x" },
      { id: "s1", name: "Alex", role: "groepshulp", certificates: [] },
    ],
    children: [
      {
        id: "c1",
        name: "N.",
        birthDate: "2025-03-01",
        groupId: "g2",
        mentorId: "s2",
        vasteGezichten: ["s2"],
        pet: null,
      },
    ],
    pilots: [{ pilot: "III", from: "2026-09-01", to: "2027-08-31", groupIds: ["g2"], file: "7" }],
    weeks: [
      {
        week: "2026-W49",
        status: "published",
        publishedOn: "2026-11-20",
        note: "eerst",
        closedDays: [],
        openPlaces: [],
      },
      {
        week: WEEK,
        shifts: [
          {
            id: "d2",
            staffId: "s2",
            date: "2026-11-24",
            from: "07:30",
            to: "17:00",
            activity: "groep",
            groupId: "g2",
            x: { y: 1 },
          },
          {
            id: "d1",
            staffId: "s1",
            date: "2026-11-23",
            from: "08:00",
            to: "12:00",
            activity: "kantoor",
            groupId: null,
          },
        ],
        merges: [
          { date: "2026-11-24", from: "07:00", to: "08:00", groupIds: ["g1", "g2"] },
          { date: "2026-11-23", from: "07:00", to: "08:00", groupIds: ["g2", "g1"], roomGroupId: "g2", why: "vroeg" },
        ],
        openPlaces: [
          { id: "p2", date: "2026-11-26", from: "09:00", to: "13:00", activity: "groep", groupId: "g2", urgent: true },
          {
            id: "p1",
            date: "2026-11-25",
            from: "07:00",
            to: "12:00",
            activity: "groep",
            groupId: "g2",
            staffId: "s1",
            absence: true,
            asked: [{ staffId: "s2", answer: "no", on: "2026-11-20", how: "telefoon" }],
          },
        ],
        closedDays: [
          {
            date: "2026-11-23",
            closedOn: "2026-11-23",
            shifts: [{ id: "d1", staffId: "s1", date: "2026-11-23", from: "08:05", to: "12:00", activity: "kantoor" }],
            attendance: [{ childId: "c1", from: "08:00", to: "17:00", groupId: "g2", mood: "blij" }],
            by: "Bo",
          },
        ],
        versions: [
          {
            id: "v1",
            madeOn: "2026-11-01",
            note: "eerste",
            shifts: [{ id: "d1", staffId: "s1", date: "2026-11-23", from: "08:00", to: "12:30", activity: "kantoor" }],
          },
        ],
      },
    ],
    templates: [
      {
        id: "t1",
        name: "Basis even",
        kind: "basisrooster",
        weeks: "even",
        colour: "rood",
        shifts: [{ weekday: 1, staffId: null, from: "08:00", to: "17:00", activity: "groep", groupId: "g2", x: 1 }],
        merges: [{ weekday: 2, from: "07:00", to: "08:00", groupIds: ["g1", "g2"] }],
      },
    ],
  });
}

/** A store on a new file, closed after the test, holding the document. */
export function storeWith(
  document: LocationDocument = smallDocument(),
  folder = temporaryFolder(),
  clock = now,
): { store: Store; path: string } {
  const path = join(folder, "test.db");
  const store = openStore({ path, now: clock });
  onTestFinished(() => {
    store.close();
  });
  store.replaceEverything(document);
  return { store, path };
}

export function shift(id: string, fields: Partial<Shift> = {}): Shift {
  return {
    id,
    staffId: "s2",
    date: "2026-11-25",
    from: "09:00",
    to: "15:00",
    activity: "groep",
    groupId: "g2",
    breaks: [],
    blocks: [],
    ...fields,
  };
}

export function changeOf(id: string, records: RecordChange[], name: ChangeName = "shiftEdited"): Change {
  return { id, name, subject: "Bo", week: WEEK, records };
}

export function addition(id: string, added: Shift): Change {
  return changeOf(id, [{ kind: "shift", before: null, after: added }], "shiftAdded");
}

import { expect } from "vitest";
import { applyToRecords, type Editable } from "../../../shared/editing/applyChange.ts";
import { type Change, changeSchema, invertChange } from "../../../shared/editing/change.ts";
import { parseWith } from "../../../shared/exchange/issues.ts";
import { parseLocationDocument } from "../../../shared/exchange/parse.ts";
import type { LocationDocument, Merge, Shift, WeekRoster } from "../../../shared/exchange/records.ts";

/* A location of three groups and three people, with one planned week, for tests of what is done to a roster. */

export const WEEK = "2026-W48";
export const MONDAY = "2026-11-23";
export const TUESDAY = "2026-11-24";

export function sketch(week: object = {}, fields: object = {}): LocationDocument {
  return parseLocationDocument({
    format: "roosterwijs/1",
    location: { id: "l1" },
    groups: ["g1", "g2", "g3"].map((id) => ({ id, care: "dagopvang" })),
    staff: ["s1", "s2", "s3"].map((id) => ({ id, role: "pm", name: `Naam ${id}` })),
    children: [
      { id: "c1", birthDate: "2024-03-01", groupId: "g1", attendance: [{ weekday: 2, from: "08:00", to: "17:00" }] },
    ],
    weeks: [
      {
        week: WEEK,
        shifts: [
          shift("d1", {
            breaks: [{ from: "12:30", to: "13:00" }],
            blocks: [{ from: "15:00", to: "17:00", activity: "kantoor" }],
          }),
          shift("d2", { staffId: "s2", groupId: "g2" }),
          shift("d3", { date: MONDAY, from: "09:00" }),
        ],
        ...week,
      },
    ],
    ...fields,
  });
}

export function shift(id: string, fields: Partial<Shift> = {}): Shift {
  return {
    id,
    staffId: "s1",
    date: TUESDAY,
    from: "08:00",
    to: "17:00",
    activity: "groep",
    groupId: "g1",
    breaks: [],
    blocks: [],
    ...fields,
  };
}

export function editableOf(document: LocationDocument, week = WEEK): Editable {
  const { location, groups, staff, children, pilots, scenarios = [], workloadPulses = [], templates = [] } = document;
  const { acceptedDeviations = [], schools = [] } = document;
  return {
    location,
    groups,
    staff,
    children,
    roster: rosterOf(document, week),
    lists: { pilots, scenarios, workloadPulses, templates, acceptedDeviations, schools },
  };
}

function rosterOf(document: LocationDocument, week: string): WeekRoster {
  const roster = document.weeks.find((one) => one.week === week);
  if (!roster) throw new Error(`no week ${week}`);
  return roster;
}

/** Everything that a maker asks, over records as they stand. */
export function contextOf({ roster, staff, location, lists }: Editable, prefix = "n") {
  let serial = 0;
  return {
    roster,
    staff,
    closures: location.closures,
    templates: lists.templates,
    week: roster.week,
    nameOf: (id: string) => `Naam ${id}`,
    groupNameOf: (id: string) => `Groep ${id}`,
    newId: () => {
      serial += 1;
      return `${prefix}${serial}`;
    },
  };
}

/** The records after a change, which must be sound, fit, and come back whole when it is undone; order set aside. */
export function after(records: Editable, change: Change | null): Editable {
  if (change === null) throw new Error("nothing changed");
  const done = applyToRecords(records, parseWith(changeSchema, change));
  expect(inOrder(applyToRecords(done, invertChange(change)))).toEqual(inOrder(records));
  return done;
}

/** Records with the lists of the week in a fixed order: a record that is put back stands last on the page. */
export function inOrder(records: Editable): Editable {
  const { shifts, merges, openPlaces, versions } = records.roster;
  const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
  const roster = {
    ...records.roster,
    shifts: shifts.toSorted(byId),
    merges: merges.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
    ...(openPlaces && { openPlaces: openPlaces.toSorted(byId) }),
    ...(versions && { versions: versions.toSorted(byId) }),
    ...(records.roster.closedDays && {
      closedDays: records.roster.closedDays.toSorted((a, b) => (a.date < b.date ? -1 : 1)),
    }),
  };
  return { ...records, roster };
}

function keyOf({ date, from, groupIds }: Merge): string {
  return [date, from, ...groupIds].join("|");
}

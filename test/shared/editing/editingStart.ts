import type { LocationDocument } from "../../../shared/exchange/records.ts";
import { MONDAY, shift, sketch, TUESDAY } from "./rosterSketch.ts";

/* Where rows of any actions begin: a location with one of everything, so that each action finds something to work on. */

const SUNDAY = "2026-11-29";

const WORK = { from: "09:00", to: "12:00", activity: "groep", groupId: "g1" };

/** On these nothing hangs, so that they can go. */
const FREE = {
  group: { id: "g4", care: "bso" },
  person: { id: "s0", role: "groepshulp" },
  child: { id: "c0", birthDate: "2018-03-01", groupId: "g2", pilotConsents: [{ pilot: "I", consentOn: MONDAY }] },
};

const SHARED = {
  location: {
    id: "l1",
    endsOn: "2027-12-31",
    tekortplan: { versions: [{ id: "v1", version: "1", validFrom: "2026-01-01" }] },
  },
  schools: [{ id: "k0" }, { id: "k1", studyDays: [MONDAY] }],
  pilots: [{ pilot: "III", from: "2026-09-01", to: "2027-08-31", groupIds: ["g1"] }],
  scenarios: [
    { id: "o1", name: "Zonder", edits: [{ before: shift("d3", { date: MONDAY, from: "09:00" }), after: null }] },
  ],
  workloadPulses: [{ week: "2026-W47", scores: [3, 4, 5, 6, 7] }],
  templates: [{ id: "t0", name: "Basis", kind: "basisrooster", shifts: [{ weekday: 3, staffId: null, ...WORK }] }],
  acceptedDeviations: [{ findingKey: "proef|1", reason: "overmacht" }],
};

/** A place that fell open by an absence and one that did not, two groups together, and a day on which nobody worked. */
const WEEK_PARTS = {
  openPlaces: [
    { id: "p1", date: TUESDAY, staffId: "s1", absence: true, ...WORK },
    { id: "p2", date: MONDAY, ...WORK },
  ],
  merges: [{ date: TUESDAY, from: "07:30", to: "08:30", groupIds: ["g1", "g2"] }],
  closedDays: [{ date: SUNDAY, closedOn: SUNDAY, shifts: [] }],
};

/** The week before, to copy. */
const BEFORE = { week: "2026-W47", shifts: [shift("b1", { date: "2026-11-16" }), shift("b2", { date: "2026-11-18" })] };

/** @param status a week that was published elsewhere comes in without a version of it. */
export function editingStart(status: "draft" | "published"): LocationDocument {
  const published = status === "published" ? { publishedOn: "2026-10-20" } : {};
  const { groups, staff, children, weeks } = sketch({ ...WEEK_PARTS, status, ...published });
  const [first, ...others] = staff;
  const away = { ...first, unavailable: [{ date: TUESDAY, from: "09:00", to: "12:00", reason: "verlof" }] };
  const shared = { ...SHARED, groups: [FREE.group, ...groups], staff: [FREE.person, away, ...others] };
  return sketch({}, { ...shared, children: [FREE.child, ...children], weeks: [...weeks, BEFORE] });
}

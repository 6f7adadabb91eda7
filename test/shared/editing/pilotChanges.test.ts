import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../shared/calendar/dates.ts";
import { applyToRecords, type Editable } from "../../../shared/editing/applyChange.ts";
import { type Change, changeSchema, invertChange } from "../../../shared/editing/change.ts";
import { NO_LISTS } from "../../../shared/editing/documentLists.ts";
import {
  addAgreement,
  editAgreement,
  giveConsent,
  type PilotEditContext,
  removeAgreement,
  removeConsent,
  withdrawConsent,
} from "../../../shared/editing/pilotChanges.ts";
import { InvalidDataError, parseWith } from "../../../shared/exchange/issues.ts";
import { type Child, childSchema, type PilotAgreement } from "../../../shared/exchange/records.ts";
import { hasConsent } from "../../../shared/pilots/agreements.ts";

const WEEK = "2026-W48";
const FIRST: PilotAgreement = { pilot: "I", from: "2026-09-01", to: "2027-08-31", groupIds: ["g1"], file: "7" };
const SECOND: PilotAgreement = { pilot: "III", from: "2026-09-01", to: "2027-08-31" };

function childOf(id: string, fields: object = {}): Child {
  return childSchema.parse({ id, birthDate: "2026-01-01", groupId: "g1", pet: "kat", ...fields });
}

function recordsOf(pilots: PilotAgreement[], children: Child[] = []): Editable {
  return {
    location: { id: "l1", schoolHolidays: [], closures: [] },
    groups: [],
    staff: [],
    children,
    roster: { week: WEEK, status: "draft", shifts: [], merges: [] },
    lists: { ...NO_LISTS, pilots },
  };
}

function contextOf({ children, lists }: Editable): PilotEditContext {
  return { pilots: lists.pilots, children, week: WEEK, subject: "proef", newId: () => "n1" };
}

/** The records after a change that fits its schema, and whose inverse gives back exactly what was there. */
function done(records: Editable, change: Change | null): Editable {
  if (change === null) throw new Error("nothing changed");
  const after = applyToRecords(records, parseWith(changeSchema, change));
  expect(applyToRecords(after, invertChange(change))).toEqual(records);
  expect(after.roster).toBe(records.roster);
  return after;
}

describe("an agreement", () => {
  const both = recordsOf([FIRST, SECOND]);

  it("is added behind the others", () => {
    const added = { ...SECOND, pilot: "II" as const };
    expect(done(both, addAgreement(contextOf(both), added)).lists.pilots).toEqual([FIRST, SECOND, added]);
  });

  it("is edited in its place, and removed", () => {
    const edited = { ...FIRST, to: "2027-01-31" };
    const after = done(both, editAgreement(contextOf(both), 0, edited));
    expect(after.lists.pilots).toEqual([edited, SECOND]);
    expect(done(after, removeAgreement(contextOf(after), 1)).lists.pilots).toEqual([edited]);
  });

  it("that stays the same, or is not there, is no change", () => {
    expect(editAgreement(contextOf(both), 1, { ...SECOND })).toBeNull();
    expect(editAgreement(contextOf(both), 2, FIRST)).toBeNull();
    expect(removeAgreement(contextOf(both), 2)).toBeNull();
  });
});

describe("a consent", () => {
  const withChild = (fields: object = {}) => recordsOf([], [childOf("c0"), childOf("c1", fields)]);
  const consents = ({ children }: Editable) => {
    const { pilotConsent, pilotConsents } = children[1] ?? {};
    return { undated: pilotConsent, dated: pilotConsents };
  };
  const given = { pilot: "I", consentOn: "2026-09-01" };

  it("is given to the children named and to no other, in one change", () => {
    const three = recordsOf([], [childOf("c0"), childOf("c1"), childOf("c2")]);
    const change = giveConsent(contextOf(three), ["c0", "c2"], "I", "2026-09-01");
    expect(change?.records).toHaveLength(2);
    const after = done(three, change);
    expect(after.children.map(({ pilotConsents }) => pilotConsents)).toEqual([[given], undefined, [given]]);
    expect(after.children[1]).toBe(three.children[1]);
    expect(after.children[0]).toMatchObject({ pet: "kat" });
  });

  it.each<[string, object, object]>([
    ["without any", {}, { dated: [given] }],
    ["beside another pilot", { pilotConsent: ["III"] }, { undated: ["III"], dated: [given] }],
    ["undated before", { pilotConsent: ["I", "III"] }, { undated: ["III"], dated: [given] }],
    [
      "withdrawn before",
      { pilotConsents: [{ pilot: "I", consentOn: "2026-08-01", withdrawnOn: "2026-09-01" }] },
      { dated: [{ pilot: "I", consentOn: "2026-08-01", withdrawnOn: "2026-09-01" }, given] },
    ],
  ])("is given to a child %s", (_, fields, expected) => {
    const records = withChild(fields);
    expect(consents(done(records, giveConsent(contextOf(records), ["c1"], "I", "2026-09-01")))).toEqual(expected);
  });

  it("that is in force is not given again", () => {
    const records = withChild({ pilotConsents: [given] });
    expect(giveConsent(contextOf(records), ["c1"], "I", "2026-10-01")).toBeNull();
    expect(giveConsent(contextOf(records), ["nobody"], "I", "2026-10-01")).toBeNull();
  });

  it.each<[string, object, object]>([
    ["dated", { pilotConsents: [given] }, { dated: [{ ...given, withdrawnOn: "2026-11-10" }] }],
    [
      "undated, of which only the end is known",
      { pilotConsent: ["I", "III"] },
      { undated: ["III"], dated: [{ pilot: "I", consentOn: null, withdrawnOn: "2026-11-10" }] },
    ],
    [
      "given that day",
      { pilotConsents: [{ ...given, consentOn: "2026-11-10" }] },
      {
        dated: [{ pilot: "I", consentOn: "2026-11-10", withdrawnOn: "2026-11-10" }],
      },
    ],
  ])("is withdrawn when it was %s", (_, fields, expected) => {
    const records = withChild(fields);
    const after = done(records, withdrawConsent(contextOf(records), "c1", "I", "2026-11-10"));
    expect(consents(after)).toEqual(expected);
    const [child] = after.children.slice(1);
    expect(child && hasConsent(child, "I", "2026-11-10")).toBe(false);
    const wasGiven = records.children[1] && hasConsent(records.children[1], "I", "2026-11-09");
    expect(child && hasConsent(child, "I", "2026-11-09")).toBe(wasGiven);
  });

  it.each<[string, object]>([
    ["was never given", {}],
    ["was withdrawn before", { pilotConsents: [{ ...given, withdrawnOn: "2026-10-01" }] }],
    ["is given later", { pilotConsents: [{ ...given, consentOn: "2026-11-11" }] }],
    ["is to another pilot", { pilotConsent: ["III"] }],
  ])("that %s cannot be withdrawn", (_, fields) => {
    const records = withChild(fields);
    expect(withdrawConsent(contextOf(records), "c1", "I", "2026-11-10")).toBeNull();
  });

  it("that was written by mistake is taken away, also the last one", () => {
    const records = withChild({ pilotConsents: [{ ...given, pilot: "III" }, given] });
    const after = done(records, removeConsent(contextOf(records), "c1", "I", 0));
    expect(consents(after)).toEqual({ dated: [{ ...given, pilot: "III" }] });
    expect(consents(done(after, removeConsent(contextOf(after), "c1", "III", 0)))).toEqual({});
    expect(removeConsent(contextOf(after), "c1", "I", 0)).toBeNull();
  });

  it("to a child of another id does not fit the schema", () => {
    const [record] = giveConsent(contextOf(withChild()), ["c1"], "I", "2026-09-01")?.records ?? [];
    if (record?.kind !== "child") throw new Error("no change of a child");
    const other = { ...record, after: { ...record.after, id: "c9" } };
    const change = { id: "n", name: "consentGiven", subject: "", week: WEEK, records: [other] };
    expect(() => parseWith(changeSchema, change)).toThrow(InvalidDataError);
  });
});

it("any row of consents is undone to what was there, and says what was done last of each day", () => {
  const step = fc.record({ isGiven: fc.boolean(), day: fc.nat(30), pilot: fc.constantFrom("I", "III") });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 10 }), fc.boolean(), (steps, isUndated) => {
      const start = recordsOf([], [childOf("c1", isUndated ? { pilotConsent: ["I"] } : {})]);
      const changes: Change[] = [];
      let records = start;
      for (const { isGiven, day, pilot } of steps) {
        const date = addDays("2026-09-01", day);
        const context = contextOf(records);
        const change = isGiven
          ? giveConsent(context, ["c1"], pilot, date)
          : withdrawConsent(context, "c1", pilot, date);
        if (change === null) continue;
        changes.push(change);
        records = done(records, change);
        const [child] = records.children;
        expect(child && hasConsent(child, pilot, date)).toBe(isGiven);
      }
      expect(changes.reduceRight((after, change) => applyToRecords(after, invertChange(change)), records)).toEqual(
        start,
      );
    }),
    { numRuns: 200, seed: 4 },
  );
});

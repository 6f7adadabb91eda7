import { describe, expect, it } from "vitest";
import { type ConsentTableView, consentTableOf } from "../../../renderer/pilots/consentModel.ts";
import { type Child, childSchema, groupSchema, type PilotAgreement } from "../../../shared/exchange/records.ts";

const DATE = "2026-11-23";
const groups = ["g1", "g2", "g3"].map((id) => groupSchema.parse({ id, care: "dagopvang" }));
const agreed = (pilot: "I" | "III", groupIds: string[], fields: object = {}): PilotAgreement => ({
  pilot,
  from: "2026-09-01",
  to: "2027-08-31",
  groupIds,
  ...fields,
});

function childOf(id: string, groupId: string, fields: object = {}): Child {
  return childSchema.parse({ id, birthDate: "2026-01-01", groupId, ...fields });
}

const children = [
  childOf("a", "g1", { pilotConsent: ["I", "III"] }),
  childOf("b", "g1", { pilotConsent: ["III"] }),
  childOf("c", "g2"),
  childOf("d", "g3"),
  childOf("e", "g3", { pilotConsent: ["I"] }),
];
const pilots = [agreed("I", ["g1"]), agreed("III", ["g1", "g2"])];

/** Each row as "child state state", a missing consent with an exclamation mark. */
function rowsOf({ groups: shown }: ConsentTableView): string[] {
  return shown.flatMap(({ rows }) =>
    rows.map(({ child, cells }) =>
      [child.id, ...cells.map(({ state, isMissing }) => `${state.kind}${isMissing ? "!" : ""}`)].join(" "),
    ),
  );
}

describe("the table of consents", () => {
  it("has the children of the agreements by group, and those with a consent on record", () => {
    const table = consentTableOf({ groups, children, pilots }, DATE, false);
    expect(table.pilots).toEqual(["I", "III"]);
    expect(table.groups.map(({ group }) => group.id)).toEqual(["g1", "g2", "g3"]);
    expect(rowsOf(table)).toEqual(["a given given", "b none! given", "c none none!", "e given none"]);
  });

  it("shows only those whose consent is missing when asked to", () => {
    const table = consentTableOf({ groups, children, pilots }, DATE, true);
    expect(rowsOf(table)).toEqual(["b none! given", "c none none!"]);
    expect(table.groups.map(({ missing }) => missing)).toEqual([
      [{ pilot: "I", childIds: ["b"] }],
      [{ pilot: "III", childIds: ["c"] }],
    ]);
  });

  it("asks nothing for an agreement that is over, and reads one that is coming on its first day", () => {
    const over = [agreed("III", ["g2"], { to: "2026-11-22" })];
    expect(rowsOf(consentTableOf({ groups, children: [childOf("c", "g2")], pilots: over }, DATE, false))).toEqual([]);
    const coming = [agreed("III", ["g2"], { from: "2027-01-01" })];
    const given = (consentOn: string) => [childOf("c", "g2", { pilotConsents: [{ pilot: "III", consentOn }] })];
    const rowsWith = (consentOn: string) =>
      rowsOf(consentTableOf({ groups, children: given(consentOn), pilots: coming }, DATE, false));
    expect(rowsWith("2027-01-01")).toEqual(["c coming"]);
    expect(rowsWith("2027-01-02")).toEqual(["c coming!"]);
  });

  it("has no column where no pilot asks for consent", () => {
    const table = consentTableOf({ groups, children: [childOf("c", "g2")], pilots: [] }, DATE, false);
    expect(table).toEqual({ pilots: [], groups: [] });
  });
});

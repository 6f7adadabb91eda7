import { describe, expect, it } from "vitest";
import { type Child, childSchema, groupSchema, type PilotAgreement } from "../../../shared/exchange/records.ts";
import { agreementStatusOf, consentStateOf } from "../../../shared/pilots/agreementStatus.ts";

const groups = ["g1", "g2"].map((id) => groupSchema.parse({ id, care: "dagopvang" }));
const agreement: PilotAgreement = {
  pilot: "I",
  from: "2026-09-01",
  to: "2027-08-31",
  groupIds: ["g1"],
  agreedOn: "2026-08-15",
  ggdInformedOn: "2026-08-20",
};

function childOf(id: string, fields: object = {}): Child {
  const attendance = [{ weekday: 1, from: "08:00", to: "18:00" }];
  return childSchema.parse({ id, birthDate: "2026-01-01", groupId: "g1", attendance, ...fields });
}

const statusOn = (date: string, children: Child[] = [], fields: Partial<PilotAgreement> = {}) =>
  agreementStatusOf({ groups, children }, { ...agreement, ...fields }, date);
const idsOf = (children: readonly Child[]) => children.map(({ id }) => id);

describe("how an agreement stands", () => {
  it.each([
    ["2026-08-31", "coming", 1],
    ["2026-09-01", "running", 364],
    ["2027-07-31", "running", 31],
    ["2027-08-01", "ending", 30],
    ["2027-08-31", "ending", 0],
    ["2027-09-01", "ended", -1],
  ])("on %s it is %s, %i days away", (date, phase, days) => {
    expect(statusOn(date)).toMatchObject({ phase, days });
  });

  it("says what is missing apart from consents", () => {
    expect(statusOn("2026-11-23").unmetTerms).toEqual([]);
    expect(statusOn("2026-11-23", [], { pilot: "II", agreedOn: null }).unmetTerms).toEqual([
      "agreedOnMissing",
      "limitsMissing",
    ]);
  });

  it("asks consent of the children of its groups who still come", () => {
    const children = [
      childOf("given", { pilotConsent: ["I"] }),
      childOf("missing"),
      childOf("other group", { groupId: "g2" }),
      childOf("other pilot", { pilotConsent: ["III"] }),
      childOf("left", { attendance: [{ weekday: 1, from: "08:00", to: "18:00", validTo: "2026-11-22" }] }),
      childOf("last day", { attendance: [{ weekday: 1, from: "08:00", to: "18:00", validTo: "2026-11-23" }] }),
      childOf("days of its own", { attendance: [] }),
    ];
    const status = statusOn("2026-11-23", children);
    expect(idsOf(status.children)).toEqual(["given", "missing", "other pilot", "last day", "days of its own"]);
    expect(idsOf(status.withoutConsent)).toEqual(["missing", "other pilot", "last day", "days of its own"]);
    expect(statusOn("2026-11-23", children, { groupIds: undefined }).children).toHaveLength(6);
  });

  it.each([
    ["on the day itself while it runs", "2026-11-10", ["withdrawn", "later"]],
    ["on its first day while it is coming", "2026-08-01", ["later"]],
    ["on its last day once it is over", "2027-10-01", ["withdrawn"]],
  ])("reads consents %s", (_, date, expected) => {
    const children = [
      childOf("withdrawn", { pilotConsents: [{ pilot: "I", consentOn: "2026-09-01", withdrawnOn: "2026-11-10" }] }),
      childOf("later", { pilotConsents: [{ pilot: "I", consentOn: "2027-08-31" }] }),
    ];
    expect(idsOf(statusOn(date, children).withoutConsent)).toEqual(expected);
  });
});

describe("how a consent stands", () => {
  const twice = [
    { pilot: "I", consentOn: "2026-09-01", withdrawnOn: "2026-11-10" },
    { pilot: "III", consentOn: "2026-01-01" },
    { pilot: "I", consentOn: "2026-11-20" },
  ];

  it.each<[string, object, string, object]>([
    ["never given", {}, "2026-11-23", { kind: "none" }],
    ["undated", { pilotConsent: ["I"] }, "2026-11-23", { kind: "given", since: null }],
    ["before the first", { pilotConsents: twice }, "2026-08-31", { kind: "coming", from: "2026-09-01" }],
    ["during the first", { pilotConsents: twice }, "2026-11-09", { kind: "given", since: "2026-09-01" }],
    ["between two", { pilotConsents: twice }, "2026-11-10", { kind: "coming", from: "2026-11-20" }],
    ["during the second", { pilotConsents: twice }, "2026-11-20", { kind: "given", since: "2026-11-20" }],
    [
      "withdrawn for good",
      { pilotConsents: twice.slice(0, 2) },
      "2026-11-10",
      { kind: "withdrawn", since: "2026-11-10" },
    ],
    [
      "of which only the end is known, before it",
      { pilotConsents: [{ pilot: "I", consentOn: null, withdrawnOn: "2026-11-10" }] },
      "2026-11-09",
      { kind: "given", since: null },
    ],
    [
      "of which only the end is known, after it",
      { pilotConsents: [{ pilot: "I", consentOn: null, withdrawnOn: "2026-11-10" }] },
      "2026-11-10",
      { kind: "withdrawn", since: "2026-11-10" },
    ],
  ])("%s", (_, fields, date, expected) => {
    expect(consentStateOf(childOf("c1", fields), "I", date)).toEqual(expected);
  });
});

import { describe, expect, test } from "vitest";
import { NOTHING, readStaffBulk, type StaffBulkFields } from "../../../renderer/staff/staffBulkForm.ts";
import { type Staff, staffSchema } from "../../../shared/exchange/records.ts";

const FIRST_AID = { kind: "kinder-ehbo", from: "2026-10-01", to: "2028-10-01" };
const COURSE = { certificate: "kinder-ehbo", certificateFrom: "1-10-2026", certificateTo: "1-10-2028" };

const person = (fields: object = {}) => staffSchema.parse({ id: "s1", name: "Fatima B.", role: "pm", ...fields });

function apply(fields: Partial<StaffBulkFields>, to: Staff = person()): Staff | null {
  const result = readStaffBulk({ ...NOTHING, ...fields }, [to]);
  return result.ok ? result.edit(to) : null;
}

describe("what is changed for several members of staff", () => {
  test("left as it is changes nothing, also where nothing is recorded", () => {
    expect(apply({})).toEqual(person());
  });

  test("a certificate comes beside the others, and is not written twice", () => {
    const vog = { kind: "vog", from: "2020-01-01", to: null };
    const after = apply(COURSE, person({ certificates: [vog] }));
    expect(after?.certificates).toEqual([vog, FIRST_AID]);
    expect(apply(COURSE, after ?? person())).toEqual(after);
    expect(apply(COURSE)?.certificates).toEqual([FIRST_AID]);
  });

  test("one that was noted as not obtained does not stand for the one that is", () => {
    const absent = { ...FIRST_AID, absent: true };
    expect(apply(COURSE, person({ certificates: [absent] }))?.certificates).toEqual([absent, FIRST_AID]);
  });

  test.each([
    ["add", ["g1", "g2"]],
    ["remove", []],
    ["replace", ["g2"]],
  ] as const)("own groups: %s", (groupsMode, expected) => {
    const groupIds = groupsMode === "remove" ? ["g1"] : ["g2"];
    expect(apply({ groupsMode, groupIds }, person({ homeGroupIds: ["g1"] }))?.homeGroupIds).toEqual(expected);
  });

  test("the last day keeps the first, and may not lie before it", () => {
    const employed = person({ employment: { from: "2020-01-01", to: null } });
    expect(apply({ lastDay: "31-12-2026" }, employed)?.employment).toEqual({ from: "2020-01-01", to: "2026-12-31" });
    const result = readStaffBulk({ ...NOTHING, lastDay: "31-12-2019" }, [person(), employed]);
    expect(result).toMatchObject({ ok: false, errors: { lastDay: expect.any(String) } });
  });

  test.each([
    [{ ...COURSE, certificateTo: "1-9-2026" }, "certificateTo"],
    [{ ...COURSE, certificateFrom: "gisteren" }, "certificateFrom"],
    [{ lastDay: "31-2-2026" }, "lastDay"],
  ])("what is no date is said at its field: %j", (fields, path) => {
    const result = readStaffBulk({ ...NOTHING, ...fields }, [person()]);
    expect(result).toMatchObject({ ok: false, errors: { [path]: expect.any(String) } });
  });
});

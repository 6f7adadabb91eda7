import { describe, expect, it } from "vitest";
import type { LocationDocument } from "../../../shared/exchange/records.ts";
import { workBalancesOf } from "../../../shared/planning/workBalance.ts";
import { buildDocument } from "../buildDocument.ts";

const WEEK = "2026-W48";

type Sketch = Parameters<typeof buildDocument>[0];

const shift = (date: string, from: string, to: string, fields: object = {}) => ({
  staffId: "s1",
  date: `2026-11-${date}`,
  from,
  to,
  ...fields,
});

const balanceOf = (document: LocationDocument) => workBalancesOf(document, WEEK)[0];

const one = (person: object, shifts: Sketch["shifts"] = []) =>
  buildDocument({ staff: [{ id: "s1", role: "pm", ...person }], shifts });

describe("the balance of a week", () => {
  it("sets what is planned, breaks left out, against the contract", () => {
    const shifts = [
      shift("24", "08:00", "17:00", { breaks: [{ from: "12:30", to: "13:00" }] }),
      shift("25", "08:00", "12:00", { breaks: [{ from: "10:00", to: "10:15", leavesGroup: false }] }),
    ];
    expect(balanceOf(one({ contractMinutesPerWeek: 900 }, shifts))).toMatchObject({
      contractMinutes: 900,
      plannedMinutes: 750,
      balanceMinutes: -150,
    });
    expect(balanceOf(one({ contractMinutesPerWeek: 600 }, shifts))).toMatchObject({ balanceMinutes: 150 });
  });

  it("knows no balance without a contract on record, and half of one for half a week in service", () => {
    expect(balanceOf(one({}))).toMatchObject({ contractMinutes: null, plannedMinutes: 0, balanceMinutes: null });
    const late = { contractMinutesPerWeek: 1000, employment: { from: "2026-11-26" } };
    expect(balanceOf(one(late))).toMatchObject({ contractMinutes: 400, balanceMinutes: -400 });
  });

  it("has everyone, in the order of the staff, also in a week that is not there yet", () => {
    const document = buildDocument({
      staff: [
        { id: "b", role: "pm" },
        { id: "a", role: "pm" },
      ],
    });
    expect(workBalancesOf(document, "2026-W50").map(({ staffId }) => staffId)).toEqual(["b", "a"]);
  });
});

describe("the rests of a week", () => {
  it("are judged by what is asked of them", () => {
    const rests = balanceOf(
      one({}, [
        shift("23", "08:00", "22:00"),
        shift("24", "07:00", "22:00"),
        shift("25", "08:00", "23:30"),
        shift("26", "06:00", "12:00"),
        shift("26", "14:00", "18:00"),
        shift("27", "07:00", "12:00"),
      ]),
    )?.rests;
    expect(rests?.map(({ toDate, minutes, standing }) => [toDate, minutes, standing])).toEqual([
      ["2026-11-24", 540, "reduced"],
      ["2026-11-25", 600, "reducedAgain"],
      ["2026-11-26", 390, "tooShort"],
      ["2026-11-27", 780, "enough"],
    ]);
    expect(rests?.[0]).toMatchObject({ fromDate: "2026-11-23", fromMinute: 1320, toMinute: 420, requiredMinutes: 660 });
  });

  it("run on from the week before when that is on record", () => {
    const document = one({}, [shift("23", "06:00", "12:00")]);
    const sunday = buildDocument({
      week: "2026-W47",
      staff: [{ id: "s1", role: "pm" }],
      shifts: [shift("22", "14:00", "22:30")],
    });
    expect(balanceOf(document)?.rests).toEqual([]);
    const rests = balanceOf({ ...document, weeks: [...document.weeks, ...sunday.weeks] })?.rests;
    expect(rests).toMatchObject([{ fromDate: "2026-11-22", toDate: "2026-11-23", minutes: 450, standing: "tooShort" }]);
  });

  it("are longer for who is not of age, and open where the law is not known", () => {
    const shifts = [shift("23", "08:00", "20:00"), shift("24", "07:30", "12:00")];
    expect(balanceOf(one({ birthDate: "2009-01-01" }, shifts))?.rests).toMatchObject([
      { minutes: 690, requiredMinutes: 720, standing: "tooShort" },
    ]);
    expect(balanceOf(one({ birthDate: "1990-01-01" }, shifts))?.rests).toMatchObject([{ standing: "enough" }]);
    const early = buildDocument({
      week: "2018-W48",
      staff: [{ id: "s1", role: "pm" }],
      shifts: [
        { staffId: "s1", date: "2018-11-26", from: "08:00", to: "12:00" },
        { staffId: "s1", date: "2018-11-27", from: "08:00", to: "12:00" },
      ],
    });
    expect(workBalancesOf(early, "2018-W48")[0]?.rests).toMatchObject([
      { requiredMinutes: null, standing: "notEvaluated" },
    ]);
  });

  it("are not there where the person is away", () => {
    const person = { unavailable: [{ date: "2026-11-24", reason: "ziek" }] };
    const rests = balanceOf(
      one(person, [shift("23", "08:00", "12:00"), shift("24", "08:00", "12:00"), shift("25", "08:00", "12:00")]),
    )?.rests;
    expect(rests).toMatchObject([{ fromDate: "2026-11-23", toDate: "2026-11-25" }]);
  });
});

import { describe, expect, it, test } from "vitest";
import { childrenOf, pm, type Sketch } from "../buildDocument.ts";
import { ALL_DAY, bridgedBy, dayWith, ninthChild, type Stretch } from "./bridgeSketch.ts";
import { agreement, checkUnder, people, saidUnder, shiftsOf } from "./pilotSketch.ts";

/* Pilot II where the drie-uursregeling gives room: only what brings the day in order is bridged, and no more of it. */

describe("on a day with a drie-uursregeling of 180 minutes", () => {
  const stretchesOf = (...lengths: readonly number[]): Stretch[] =>
    lengths.map((length, index) => {
      const hour = String(8 + index).padStart(2, "0");
      return length === 60
        ? [`${hour}:00`, `${hour}:59`]
        : [`${hour}:00`, `${hour}:${String(length).padStart(2, "0")}`];
    });
  const longDay = (stretches: readonly Stretch[], limits = {}): Sketch => {
    const sketch = dayWith(stretches, { zij1: [["07:00", "18:30"]] }, limits);
    const children = [...childrenOf("two", 8, { from: "07:00", to: "18:30" }), ninthChild(stretches)];
    const pms = shiftsOf(["pm1"], "07:00", "18:30");
    return { ...sketch, location: {}, children, shifts: [...pms, ...(sketch.shifts ?? []).slice(1)] };
  };
  const info = (times: string, minutes: number) => `info drie-uursregeling g1 ${times} ${minutes}/180`;

  it("of which the limit is kept nothing is bridged", () => {
    const said = saidUnder(["II"], longDay(stretchesOf(45, 45, 45, 45)));
    expect(said).toEqual([info("08:00-08:45,09:00-09:45,10:00-10:45,11:00-11:45", 180)]);
  });

  it("a minute over it is bridged with the fewest minutes", () => {
    const said = saidUnder(["II"], longDay(stretchesOf(45, 45, 46, 40, 5)));
    expect(said).toEqual([
      info("08:00-08:45,09:00-09:45,10:00-10:46,11:00-11:40", 176),
      ...bridgedBy("zij1", "12:00-12:05"),
    ]);
  });

  it("of the choices with as few minutes the earliest stretch is bridged", () => {
    const said = saidUnder(["II"], longDay(stretchesOf(50, 40, 40, 55)));
    expect(said.filter((line) => line.includes("pilot-dekking"))).toEqual(bridgedBy("zij1", "09:00-09:40"));
  });

  it("two short stretches go before one that is longer than both", () => {
    // 195 minutes: at least 15 must go. 8 + 8 = 16 is fewer than 20.
    const said = saidUnder(["II"], longDay(stretchesOf(55, 54, 50, 20, 8, 8)));
    expect(said.filter((line) => line.includes("pilot-dekking"))).toEqual(
      bridgedBy("zij1", "12:00-12:08", "13:00-13:08"),
    );
  });

  it("that stays over the limit nothing is bridged", () => {
    // 10 stretches of 50 are 500 minutes; with at most 120 bridged 400 are left.
    const said = saidUnder(["II"], longDay(stretchesOf(50, 50, 50, 50, 50, 50, 50, 50, 50, 50)));
    expect(said.map((line) => line.replace(/ \d\d:.*\d\d:\d\d/, ""))).toEqual([
      "overtreding drie-uursregeling g1 500/180",
    ]);
  });

  it("that comes exactly to the limit with all that may be bridged is in order, and a minute more is not", () => {
    const limits = { maxMinutesPerUnitDay: 60, maxMinutesPerPersonDay: 60 };
    const covers = (...lengths: number[]) => checkUnder(["II"], longDay(stretchesOf(...lengths), limits));
    expect(covers(50, 50, 50, 30, 30, 30).summary).toMatchObject({
      overtredingen: expect.any(Number),
      shortMinutes: 0,
    });
    expect(covers(50, 50, 50, 30, 30, 31).summary.pilotMinutes.II).toBe(0);
  });

  it("a stretch below half is bridged although the day is within the limit", () => {
    const children = childrenOf("two", 8, { from: "09:00", to: "09:30" });
    const babies = childrenOf("baby", 7, { from: "09:00", to: "09:30" });
    const sketch: Sketch = {
      staff: [...pm("pm1"), ...people("zij-instromer", "zij1", "zij2")],
      children: babies,
      shifts: shiftsOf(["pm1", "zij1", "zij2"], "09:00", "10:00"),
      pilots: [agreement("II", ["g1"])],
    };
    expect(saidUnder("none", sketch)[0]).toBe("overtreding bkr g1 09:00-09:30 1/3");
    expect(saidUnder(["II"], sketch)).toEqual(["info pilot-dekking g1 09:00-09:30 1/3 II zij1 zij2"]);
    expect(saidUnder(["II"], { ...sketch, children })).toEqual([]);
  });
});

test("a day whose opening hours are not recorded is not brought in order by guesses: below half is bkr, and is bridged", () => {
  const sketch = dayWith([], { zij1: ALL_DAY, zij2: ALL_DAY });
  const children = childrenOf("baby", 7, { from: "09:00", to: "10:00" });
  const open = { ...sketch, location: { openingHours: undefined }, children };
  expect(saidUnder("none", open)).toEqual(["overtreding bkr g1 09:00-10:00 1/3"]);
  expect(saidUnder(["II"], open)).toEqual(["info pilot-dekking g1 09:00-10:00 1/3 II zij1 zij2"]);
});

describe("a shortage of which a part is below half", () => {
  /*
   * Seven babies need three. One PM'er is away from 11:00 to 12:30, another on a break from 11:30 to 11:45: 90 minutes that
   * the drie-uursregeling allows but for the fifteen below half.
   */
  const sketch = (maxBridgeMinutes: number): Sketch => ({
    staff: [...pm("pm1", "pm2", "pm3"), ...people("zij-instromer", "zij1", "zij2")],
    children: childrenOf("baby", 7, { from: "07:00", to: "18:30" }),
    shifts: [
      ...shiftsOf(["pm1", "zij1", "zij2"], "07:00", "18:30"),
      { staffId: "pm2", from: "07:00", to: "18:30", groupId: "g1", breaks: [{ from: "11:30", to: "11:45" }] },
      ...shiftsOf(["pm3"], "07:00", "11:00"),
      ...shiftsOf(["pm3"], "12:30", "18:30"),
    ],
    pilots: [agreement("II", ["g1"], { maxBridgeMinutes })],
  });

  it("is one stretch, too long for a bridge of an hour", () => {
    expect(saidUnder(["II"], sketch(60))).toEqual([
      "overtreding bkr g1 11:30-11:45 1/3",
      "info drie-uursregeling g1 11:00-12:30 90/180",
    ]);
  });

  it("is bridged whole by a longer one, and leans on it only where it was an overtreding", () => {
    expect(saidUnder(["II"], sketch(90))).toEqual(["info pilot-dekking g1 11:30-11:45 1/3 II zij1 zij2"]);
    expect(checkUnder(["II"], sketch(90)).summary.pilotMinutes).toEqual({ I: 0, II: 15, III: 0, any: 15 });
  });
});

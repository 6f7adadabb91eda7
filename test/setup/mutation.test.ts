import { afterEach, describe, expect, it } from "vitest";
import { loadRestorable } from "../../electron/setup/mutation/moduleState.ts";
import { scoreOf, survivorsOf, type Verdict } from "../../electron/setup/mutation/score.ts";
import { scoreTable, survivorList } from "../../electron/setup/mutation/scoreReport.ts";
import { divideBySize } from "../../electron/setup/mutation/shards.ts";

const verdict = (status: Verdict["status"], file = "shared/rules/a.ts", line = 1): Verdict => ({
  file,
  line,
  mutator: "BooleanLiteral",
  original: "true",
  replacement: "false",
  status,
});

describe("the score", () => {
  it("takes what runs forever as found, and leaves out what never ran", () => {
    const verdicts = (["Killed", "Timeout", "Survived", "NoCoverage", "RuntimeError"] as const).map((status) =>
      verdict(status),
    );
    expect(scoreOf(verdicts)).toEqual({ killed: 2, survived: 1, uncovered: 1, untested: 1, percentage: 50 });
    expect(survivorsOf(verdicts).map(({ status }) => status)).toEqual(["Survived", "NoCoverage"]);
  });

  it("of no mutants at all is full", () => {
    expect(scoreOf([]).percentage).toBe(100);
  });

  it("is shown for each source, folder and the whole", () => {
    const table = scoreTable([
      verdict("Killed"),
      verdict("Survived", "shared/rules/b.ts"),
      verdict("Killed", "x/c.ts"),
    ]);
    const names = table.split("\n").map((line) => line.split(/\s+/).slice(0, 2).join(" "));
    expect(names.slice(1)).toEqual([
      "shared/rules/a.ts 100.0",
      "shared/rules/b.ts 0.0",
      "shared/rules/ 50.0",
      "x/c.ts 100.0",
      "x/ 100.0",
      "alles 66.7",
    ]);
  });

  it("comes with the survivors in order of place", () => {
    const list = survivorList([verdict("Survived", "b.ts", 9), verdict("Killed"), verdict("NoCoverage", "b.ts", 2)]);
    expect(list.match(/^\S+:\d+/gm)).toEqual(["b.ts:2", "b.ts:9"]);
  });
});

describe("shards", () => {
  it("are filled up to a size, in order", () => {
    expect(divideBySize(["a", "b", "c", "d"], [4, 6, 1, 2], 10)).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  it("give a source that is too large one of its own", () => {
    expect(divideBySize(["a", "b", "c"], [1, 20, 1], 10)).toEqual([["a"], ["b"], ["c"]]);
  });
});

describe("what modules remember", () => {
  const native = { Map: globalThis.Map, WeakMap: globalThis.WeakMap };
  afterEach(() => Object.assign(globalThis, native));

  it("is put back to what it was when they had loaded", async () => {
    const [first, second] = [{}, {}];
    const state = { map: new Map<string, number>(), memo: new WeakMap<object, number>() };
    const restore = await loadRestorable(() => {
      state.map = new Map([["a", 1]]);
      state.memo = new WeakMap([[first, 1]]);
      return Promise.resolve();
    });
    state.map.set("a", 2).set("b", 2);
    state.memo.set(first, 2).set(second, 2);
    restore();
    expect([...state.map]).toEqual([["a", 1]]);
    expect([state.memo.get(first), state.memo.has(second)]).toEqual([1, false]);
    state.map.clear();
    state.memo.delete(first);
    restore();
    expect([state.map.get("a"), state.memo.get(first)]).toEqual([1, 1]);
  });

  it("is only followed while they load, also when that fails", async () => {
    await expect(loadRestorable(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    expect([globalThis.Map, globalThis.WeakMap]).toEqual([native.Map, native.WeakMap]);
  });
});

import { describe, expect, test } from "vitest";
import { StorageError } from "../../../electron/db/storageError.ts";
import { openStore, type Store } from "../../../electron/db/store.ts";
import { type Change, invertChange } from "../../../shared/editing/change.ts";
import { chooseParameter } from "../../../shared/editing/locationChanges.ts";
import { addAgreement, giveConsent, type PilotEditContext } from "../../../shared/editing/pilotChanges.ts";
import { InvalidDataError } from "../../../shared/exchange/issues.ts";
import type { ParameterChoice } from "../../../shared/law/openChoices.ts";
import { addition, now, shift, storeWith, WEEK } from "./support.ts";

/* What belongs to all weeks (location, children, agreements) is logged under the week that was open, and undone there. */

const NEXT_WEEK = "2026-W49";
const AGREEMENT = { pilot: "I", from: "2026-09-01", to: "2027-08-31", groupIds: ["g2"] } as const;

function choice(store: Store, id: string, option: ParameterChoice["option"], week = WEEK): Change {
  const context = { location: store.openLocation().location, week, subject: option, newId: () => id };
  const key = option === "1/2" || option === "1/3" ? "bioShareFrom202607" : "vasteGezichtPresence";
  const change = chooseParameter(context, { key, option } as ParameterChoice);
  if (change === null) throw new Error("nothing changed");
  return change;
}

function contextOf(store: Store, id: string, week = WEEK): PilotEditContext {
  const { pilots, children } = store.openLocation();
  return { pilots, children, week, subject: "proef", newId: () => id };
}

function consent(store: Store, id: string, week = WEEK): Change {
  const change = giveConsent(contextOf(store, id, week), ["c1"], "I", "2026-09-01");
  if (change === null) throw new Error("nothing changed");
  return change;
}

function codeOf(action: () => unknown): string | undefined {
  try {
    action();
  } catch (error) {
    return error instanceof StorageError || error instanceof InvalidDataError ? error.code : String(error);
  }
  return undefined;
}

const idsOf = (changes: readonly Change[]) => changes.map(({ id }) => id);

describe("agreements and consents", () => {
  test("are stored, undone, redone, and survive a restart", () => {
    const { store, path } = storeWith();
    const before = store.exportDocument();
    const agreed = addAgreement(contextOf(store, "a"), { ...AGREEMENT, groupIds: ["g2"] });
    store.commitChange(agreed, "do");
    const given = consent(store, "b");
    store.commitChange(given, "do");
    const after = store.exportDocument();
    expect(after.pilots).toEqual([...before.pilots, AGREEMENT]);
    expect(after.children).toEqual([
      { ...before.children[0], pilotConsents: [{ pilot: "I", consentOn: "2026-09-01" }] },
    ]);
    store.commitChange(invertChange(given), "undo");
    store.commitChange(invertChange(agreed), "undo");
    expect(store.exportDocument()).toEqual(before);
    store.commitChange(agreed, "redo");
    store.commitChange(given, "redo");
    store.close();
    const again = openStore({ path, now });
    expect(again.exportDocument()).toEqual(after);
    expect(idsOf(again.openWeek(WEEK).undo)).toEqual(["a", "b"]);
    again.close();
  });

  test.each([
    ["a group that does not exist", { groupId: "nowhere" }],
    ["a mentor who does not exist", { mentorId: "nobody" }],
    ["a school that does not exist", { schoolId: "nowhere" }],
    [
      "a consent withdrawn before it was given",
      { pilotConsents: [{ pilot: "I", consentOn: "2026-02-01", withdrawnOn: "2026-01-01" }] },
    ],
  ])("a child with %s is refused, and nothing changes", (_what, fields) => {
    const { store } = storeWith();
    const before = store.exportDocument();
    const [record] = consent(store, "a").records;
    if (record?.kind !== "child") throw new Error("no change of a child");
    const change = {
      ...consent(store, "a"),
      records: [{ ...record, after: { ...record.before, ...fields } as never }],
    };
    expect(codeOf(() => store.commitChange(change, "do"))).toBe("invalidData");
    expect(store.exportDocument()).toEqual(before);
  });

  test.each([
    ["a group that does not exist", { groupIds: ["nowhere"] }],
    ["an end before its begin", { to: "2026-08-31" }],
  ])("an agreement with %s is refused", (_what, fields) => {
    const { store } = storeWith();
    const change = addAgreement(contextOf(store, "a"), { ...AGREEMENT, groupIds: ["g2"], ...fields });
    expect(codeOf(() => store.commitChange(change, "do"))).toBe("invalidData");
    expect(store.openWeek(WEEK).undo).toEqual([]);
  });

  test("a child that is not there, or is not as it was, is a conflict", () => {
    const { store } = storeWith();
    const given = consent(store, "a");
    const [record] = given.records;
    if (record?.kind !== "child" || record.before === null || record.after === null)
      throw new Error("no changed child");
    const gone = { ...record, before: { ...record.before, id: "c9" }, after: { ...record.after, id: "c9" } };
    expect(codeOf(() => store.commitChange({ ...given, records: [gone] }, "do"))).toBe("conflict");
    const swapped = { ...record, after: { ...record.after, id: "c9" } };
    expect(codeOf(() => store.commitChange({ ...given, records: [swapped] }, "do"))).toBe("conflict");
    store.commitChange(given, "do");
    expect(codeOf(() => store.commitChange({ ...given, id: "b" }, "do"))).toBe("conflict");
  });
});

describe("a change that another week has overtaken", () => {
  test("is told once and does not stand in the way of what was done before it", () => {
    const { store, path } = storeWith();
    const first = addition("a", shift("d9"));
    store.commitChange(first, "do");
    store.commitChange(choice(store, "b", "1/3"), "do");
    store.commitChange(choice(store, "c", "1/2", NEXT_WEEK), "do");
    const opened = store.openWeek(WEEK);
    expect(idsOf(opened.superseded)).toEqual(["b"]);
    expect(opened.undo).toEqual([first]);
    store.close();
    const again = openStore({ path, now });
    expect(again.openWeek(WEEK)).toMatchObject({ undo: [first], redo: [], superseded: [] });
    again.commitChange(invertChange(first), "undo");
    expect(again.openWeek(WEEK).redo).toEqual([first]);
    expect(again.openLocation().location.parameterChoices).toEqual({ bioShareFrom202607: "1/2" });
    expect(idsOf(again.openWeek(NEXT_WEEK).undo)).toEqual(["c"]);
    again.close();
  });

  test("of another record stays: children, agreements and the location are apart", () => {
    const { store } = storeWith();
    store.commitChange(choice(store, "a", "1/3"), "do");
    store.commitChange(consent(store, "b"), "do");
    store.commitChange(addAgreement(contextOf(store, "c", NEXT_WEEK), { ...AGREEMENT, groupIds: ["g2"] }), "do");
    expect(store.openWeek(WEEK)).toMatchObject({ undo: [{ id: "a" }, { id: "b" }], superseded: [] });
  });

  test("fits again when the other week took its own back", () => {
    const { store } = storeWith();
    store.commitChange(choice(store, "a", "1/3"), "do");
    const later = choice(store, "b", "1/2", NEXT_WEEK);
    store.commitChange(later, "do");
    store.commitChange(invertChange(later), "undo");
    expect(store.openWeek(WEEK)).toMatchObject({ undo: [{ id: "a" }], superseded: [] });
  });

  test("can no longer be redone either, and what waits behind it can", () => {
    const { store } = storeWith();
    const chosen = choice(store, "a", "1/3");
    const second = addition("b", shift("d9"));
    store.commitChange(chosen, "do");
    store.commitChange(second, "do");
    store.commitChange(invertChange(second), "undo");
    store.commitChange(invertChange(chosen), "undo");
    store.commitChange(choice(store, "c", "same-day", NEXT_WEEK), "do");
    expect(store.openWeek(WEEK)).toMatchObject({ undo: [], redo: [second], superseded: [{ id: "a" }] });
    store.commitChange(second, "redo");
    expect(idsOf(store.openWeek(WEEK).undo)).toEqual(["b"]);
  });
});

import { expect, test } from "vitest";
import {
  consequencesOf,
  firstChoice,
  needsPassphrase,
  replacementChoices,
  replacementOf,
} from "../../../renderer/unlock/replacement.ts";
import type { Backup } from "../../../shared/contract/storage.ts";
import { replacementSchema } from "../../../shared/contract/unlock.ts";

const COPY = { madeAt: "2026-11-21T10:00:00.000Z", why: "daily", bytes: 1, isLocked: false, locations: null } as const;
const BROKEN: Backup = { ...COPY, id: "stuk" };
const LOCKED: Backup = { ...COPY, id: "slot", isLocked: true };
const OPEN: Backup = { ...COPY, id: "open", locations: [{ id: "l1", name: "De Proef", weeks: 1, shifts: 12 }] };
const COPIES = [BROKEN, LOCKED, OPEN];
const FILE = { status: "chosen", fileName: "kopie.db", isLocked: true } as const;

test("every copy, another file and nothing can be chosen, but for a damaged copy", () => {
  const choices = replacementChoices(COPIES, FILE);
  expect(choices.map(({ key, note, isDisabled }) => [key, note, isDisabled])).toEqual([
    ["copy:stuk", "Beschadigd; kan niet worden teruggezet.", true],
    ["copy:slot", "Versleuteld; u hebt de wachtwoordzin van toen nodig.", false],
    ["copy:open", "De Proef: 1 week, 12 diensten", false],
    ["file", "kopie.db", false],
    ["nothing", "Zonder gegevens, als bij de eerste start.", false],
  ]);
  expect(choices[0]?.text).toBe("Kopie van 21 november 2026 om 11:00 (elke dag)");
});

test("a copy that can be read comes first, else one with a passphrase, else another file", () => {
  expect(firstChoice(COPIES)).toBe("copy:open");
  expect(firstChoice([BROKEN, LOCKED])).toBe("copy:slot");
  expect(firstChoice([BROKEN])).toBe("file");
});

test("what is asked is complete with the passphrase that it needs, and fits the contract", () => {
  expect(replacementOf("copy:slot", COPIES, null, "")).toBeNull();
  expect(replacementOf("copy:slot", COPIES, null, "zin")).toEqual({ by: "copy", id: "slot", passphrase: "zin" });
  // What was typed for another choice does not go along.
  expect(replacementOf("copy:open", COPIES, null, "zin")).toEqual({ by: "copy", id: "open", passphrase: null });
  expect(replacementOf("file", COPIES, null, "zin")).toBeNull();
  expect(replacementOf("file", COPIES, FILE, "")).toBeNull();
  expect(replacementOf("file", COPIES, FILE, "zin")).toEqual({ by: "file", passphrase: "zin" });
  expect(replacementOf("nothing", COPIES, null, "")).toEqual({ by: "nothing" });
  for (const wanted of [replacementOf("copy:slot", COPIES, null, "zin"), replacementOf("nothing", [], null, "")])
    expect(replacementSchema.safeParse(wanted).success).toBe(true);
  expect(needsPassphrase("nothing", COPIES, FILE)).toBe(false);
});

test("that a plain copy leaves the data plain is said of what needs no passphrase", () => {
  expect(consequencesOf("nothing", false)).toHaveLength(1);
  expect([consequencesOf("file", true).length, consequencesOf("file", false).length]).toEqual([1, 2]);
});

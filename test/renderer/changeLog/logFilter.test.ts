import { describe, expect, test } from "vitest";
import { firstFilter, questionOf } from "../../../renderer/changeLog/logFilter.ts";
import { nameOfEntry } from "../../../renderer/changeLog/logRows.ts";
import type { LogEntry } from "../../../shared/contract/storage.ts";

const TODAY = "2026-11-22";

describe("the filter of the log", () => {
  test("begins with the last month and everything in it", () => {
    expect(questionOf(firstFilter(TODAY))).toEqual({ question: { from: "2026-10-22", to: TODAY } });
  });

  test("asks for what was chosen; an id may hold a colon", () => {
    const filter = { ...firstFilter(TODAY), about: "children" as const, week: "2026-W48", person: "child:a:b" };
    expect(questionOf(filter)).toEqual({
      question: {
        ...{ from: "2026-10-22", to: TODAY, about: "children", week: "2026-W48" },
        person: { kind: "child", id: "a:b" },
      },
    });
  });

  test("says of each date what is wrong with it", () => {
    expect(questionOf({ ...firstFilter(TODAY), from: "gisteren" })).toMatchObject({ to: null });
    expect(questionOf({ ...firstFilter(TODAY), to: "1-1-2020" })).toMatchObject({
      from: null,
      to: "De laatste dag ligt voor de eerste.",
    });
  });
});

describe("an entry of the log in words", () => {
  const entry = (fields: Partial<LogEntry>): LogEntry => ({
    ...{ entry: 1, action: "do", at: "2026-11-21T10:00:00.000Z", by: "fatima" },
    ...{ change: null, subject: null, counts: null },
    ...fields,
  });
  const change: LogEntry["change"] = {
    ...{ id: "a1", name: "shiftMoved", subject: "Bo", week: "2026-W48" },
    records: [{ kind: "merges", date: "2026-11-24", before: [], after: [] }],
  };

  test.each([
    [entry({ change }), "Dienst van Bo verplaatst"],
    [entry({ change, action: "undo" }), "Ongedaan gemaakt: Dienst van Bo verplaatst"],
    [entry({ change, action: "redo" }), "Opnieuw gedaan: Dienst van Bo verplaatst"],
    [entry({ action: "removal", subject: "Kind 0b5ad64c" }), "Persoon verwijderd: Kind 0b5ad64c"],
    [
      entry({ action: "import", subject: "zon.json", counts: { groups: 2, children: 1 } }),
      "Ingelezen: zon.json, 2 groepen, 1 kind",
    ],
    [
      entry({ action: "restore", subject: "2026-11-21T10:00:00.000Z" }),
      "Reservekopie van 21 november 2026 om 11:00 teruggezet",
    ],
    [entry({ action: "restore" }), "Reservekopie uit een bestand teruggezet"],
  ])("%o", (row, words) => {
    expect(nameOfEntry(row)).toBe(words);
  });
});

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checkWeek } from "../../../shared/checking/checkWeek.ts";
import type { Finding } from "../../../shared/checking/finding.ts";
import { parseLocationDocument } from "../../../shared/exchange/parse.ts";
import type { LocationDocument } from "../../../shared/exchange/records.ts";

/** The week of the example that holds the mistakes that happen. */
export const BROKEN_WEEK = "2026-W49";
export const CLOSED_MONDAY = "2026-11-30";

export const EXAMPLE_FILE = fileURLToPath(new URL("../../../shared/example/de-zonnebloem.json", import.meta.url));

export const DEVIATION = {
  reason: "overmacht",
  effort: "Drie invalkrachten gebeld.",
  measure: "Twee kinderen later gebracht.",
  decidedBy: "De locatiemanager",
  informed: "oudercommissie",
  informedOn: "2026-12-02",
} as const;

const TEKORTPLAN = {
  versions: [
    { id: "t1", version: "1", validFrom: "2025-01-01", validTo: "2026-08-31", steps: [] },
    {
      id: "t2",
      version: "2",
      validFrom: "2026-09-01",
      steps: [
        { id: "a", action: "Vragen wie kan ruilen", decidedBy: "Locatiemanager", effect: "Bekende gezichten" },
        { id: "b", action: "Een groep eerder sluiten" },
      ],
      staffDiscussedOn: "2026-08-20",
      parentsDiscussedOn: "2026-08-27",
    },
  ],
};

/** A variant of one's own: pilot III, and in the broken week the first of Sterretjes goes home later on Thursday. */
export const OWN_VARIANT = { id: "v1", name: "Langer op donderdag", pilots: ["III"] } as const;

/** The bkr finding of Sterretjes on Tuesday, beside which a deviation is recorded. */
export function tuesdayShortage(): Finding {
  const found = checkWeek(example(), BROKEN_WEEK).findings.find(
    ({ rule, unit, date }) => rule === "bkr" && unit.ids.includes("g1") && date === "2026-12-01",
  );
  if (!found) throw new Error("the example has no shortage on Tuesday");
  return found;
}

function example(): LocationDocument {
  return parseLocationDocument(JSON.parse(readFileSync(EXAMPLE_FILE, "utf8")));
}

/** The shift that the variant changes, as it is and as it would be. */
function variedShift({ weeks }: LocationDocument) {
  const shifts = weeks.find(({ week }) => week === BROKEN_WEEK)?.shifts ?? [];
  const before = shifts.find(({ date, groupId }) => date === "2026-12-03" && groupId === "g1");
  if (!before) throw new Error("the example has nobody at Sterretjes on Thursday");
  return { before, after: { ...before, to: "18:30" } };
}

/** The example with a tekortplan, a variant, a deviation beside a finding, and a Monday that is closed as it was planned. */
export function recordedExample(): LocationDocument {
  const document = example();
  return parseLocationDocument({
    ...document,
    location: { ...document.location, tekortplan: TEKORTPLAN },
    scenarios: [{ ...OWN_VARIANT, edits: [variedShift(document)] }],
    acceptedDeviations: [{ ...DEVIATION, findingKey: tuesdayShortage().key }],
    weeks: document.weeks.map((roster) =>
      roster.week === BROKEN_WEEK
        ? {
            ...roster,
            closedDays: [
              {
                date: CLOSED_MONDAY,
                closedOn: "2026-12-01",
                shifts: roster.shifts.filter(({ date }) => date === CLOSED_MONDAY),
              },
            ],
          }
        : roster,
    ),
  });
}

import { describe, expect, test } from "vitest";
import {
  emptyAttendance,
  emptyException,
  emptyReplacement,
  fieldsOfChild,
  readChild,
} from "../../../renderer/children/childForm.ts";
import { fieldsOfGroup, readGroup } from "../../../renderer/groups/groupForm.ts";
import { achterwachtForm, emptyAchterwachtLine } from "../../../renderer/location/achterwachtForm.ts";
import {
  basicsForm,
  coachingForm,
  hoursForm,
  vierogenForm,
  windowsForm,
} from "../../../renderer/location/locationForms.ts";
import {
  closuresForm,
  emptyPeriod,
  fieldsOfSchool,
  holidaysForm,
  readSchool,
} from "../../../renderer/location/periodForm.ts";
import type { TopicForm } from "../../../renderer/location/topicForm.ts";
import { FormReader } from "../../../renderer/masterData/formReading.ts";
import { fieldsOf as fieldsOfAgreement, readAgreement } from "../../../renderer/pilots/agreementForm.ts";
import { emptyCertificate, fieldsOfPerson, readPerson } from "../../../renderer/staff/staffForm.ts";
import { fieldsOfStep, fieldsOfVersion, readStep, readVersion } from "../../../renderer/tekortplan/planForm.ts";
import {
  childSchema,
  groupSchema,
  locationSchema,
  pilotAgreementSchema,
  schoolSchema,
  staffSchema,
} from "../../../shared/exchange/records.ts";
import { filledIn, leavesOf } from "./schemaLeaves.ts";

/*
 * Everything that is on record of a location can be entered: each field of the schema changes when its form is filled in,
 * or stands here with the reason why no form has it.
 */

const TODAY = "2026-11-22";
const NO_DAYS = ["", "", "", "", "", "", ""];
const DAYS = NO_DAYS.with(2, "8:15-12:45");

/** What a form gives, or what was wrong with it. */
function recordOf<K extends string>(
  key: K,
  result: ({ readonly ok: true } & Readonly<Record<K, unknown>>) | { readonly ok: false; readonly errors: unknown },
): unknown {
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result[key];
}

const bare = locationSchema.parse({ id: "l1" });

function ofTopic<F>(form: TopicForm<F>, part: Partial<F>): object {
  const reader = new FormReader();
  const made = form.read(reader, { ...form.fieldsOf(bare), ...part }, bare);
  expect(reader.errors).toEqual({});
  return made;
}

const step = recordOf(
  "step",
  readStep({ ...fieldsOfStep(null), action: "a", decidedBy: "b", effect: "c" }, { id: "p" }),
);
const plan = recordOf(
  "version",
  readVersion(
    {
      ...fieldsOfVersion({ id: "v", version: "1", validFrom: TODAY, steps: [] }),
      validTo: "1-1-2027",
      staffDiscussedOn: "1-1-2026",
      parentsDiscussedOn: "2-1-2026",
    },
    { id: "v", steps: [] },
    [],
  ),
) as object;

/** Each kind of record with every form that fills it in, from a record that is as bare as can be. */
const KINDS = [
  {
    kind: "location",
    schema: locationSchema,
    filled: {
      ...bare,
      ...ofTopic(basicsForm, { name: "a", lrk: "b", municipality: "c" }),
      ...ofTopic(hoursForm, {
        isRecorded: true,
        days: { all: NO_DAYS, dagopvang: NO_DAYS, bso: DAYS, combinatie: NO_DAYS },
      }),
      ...ofTopic(windowsForm, { isRecorded: true, days: DAYS }),
      ...ofTopic(achterwachtForm, {
        isRecorded: true,
        lines: [{ ...emptyAchterwachtLine(), from: "7", to: "18", name: "a", phone: "b" }],
      }),
      ...ofTopic(vierogenForm, { measures: { kind: "recorded", text: "a" } }),
      ...ofTopic(closuresForm, { lines: [{ ...emptyPeriod(), from: "1-1-2027", name: "a" }] }),
      ...ofTopic(holidaysForm, { lines: [{ ...emptyPeriod(), from: "1-1-2027", to: "2-1-2027" }] }),
      ...ofTopic(coachingForm, { centres: "1", fte: "2" }),
      tekortplan: { versions: [{ ...plan, steps: [step] }] },
    },
    elsewhere: {
      id: "made by the program",
      "parameterChoices.bioShareFrom202607": "chosen on the screen of the rules",
      "parameterChoices.vasteGezichtPresence": "chosen on the screen of the rules",
      "workloadPulse.notes": "switched on the screen of the pilot log",
      endsOn: "set where the locations are switched",
    },
  },
  {
    kind: "group",
    schema: groupSchema,
    filled: recordOf(
      "group",
      readGroup(
        {
          ...fieldsOfGroup(null),
          name: "a",
          maxChildren: "8",
          from: "1-1-2026",
          to: "1-1-2027",
          isVe: true,
          isVeRecorded: true,
          veDays: DAYS,
          hasWindows: true,
          windowDays: DAYS,
          measures: { kind: "recorded", text: "a" },
        },
        { id: "g1" },
      ),
    ),
    elsewhere: { id: "made by the program" },
  },
  {
    kind: "school",
    schema: schoolSchema,
    filled: recordOf(
      "school",
      readSchool(
        {
          ...fieldsOfSchool(null),
          name: "a",
          holidays: [{ ...emptyPeriod(), from: "1-1-2027" }],
          studyDays: "2-1-2027",
        },
        { id: "k1" },
      ),
    ),
    elsewhere: { id: "made by the program" },
  },
  {
    kind: "staff",
    schema: staffSchema,
    filled: recordOf(
      "person",
      readPerson(
        {
          ...fieldsOfPerson(null),
          name: "a",
          employmentFrom: "1-1-2020",
          employmentTo: "1-1-2027",
          contract: "32",
          guidance: "1",
          hourlyCost: "30",
          birthDate: "1-1-2000",
          phone: "b",
          isGroupsRecorded: true,
          groupIds: ["g1"],
          isAvailabilityRecorded: true,
          days: DAYS,
          isCertificatesRecorded: true,
          certificates: [{ ...emptyCertificate(), from: "1-1-2020", to: "1-1-2027", isAbsent: true }],
          formatiefPercent: "50",
          firstYear: "yes",
          guidancePlan: "yes",
          coachedOn: "1-1-2026",
        },
        { id: "s1" },
        TODAY,
      ),
    ),
    elsewhere: {
      id: "made by the program",
      "unavailable[].date": "reported on the roster",
      "unavailable[].from": "reported on the roster",
      "unavailable[].to": "reported on the roster",
      "unavailable[].reason": "reported on the roster",
      "samePersonAs.locationId": "linked where the locations are switched",
      "samePersonAs.staffId": "linked where the locations are switched",
    },
  },
  {
    kind: "child",
    schema: childSchema,
    filled: recordOf(
      "child",
      readChild(
        {
          ...fieldsOfChild(null, "g1"),
          name: "a",
          birthDate: "1-1-2025",
          mentorId: "s1",
          schoolId: "k1",
          isVariable: true,
          attendance: [
            {
              ...emptyAttendance(),
              from: "8",
              to: "12",
              weeks: "even",
              anchor: "5-1-2026",
              when: "school",
              validFrom: "1-1-2026",
              validTo: "1-1-2027",
            },
          ],
          exceptions: [{ ...emptyException(), date: "1-12-2026", kind: "extra", from: "8", to: "12", groupId: "g2" }],
          isFacesRecorded: true,
          faces: ["s1"],
          replacements: [{ ...emptyReplacement("s1"), replacementId: "s2", from: "1-12-2026", to: "2-12-2026" }],
          second: "given",
          secondGroupId: "g2",
          consentOn: "1-1-2026",
          secondFrom: "1-1-2026",
          secondTo: "1-1-2027",
        },
        { id: "c1" },
        TODAY,
      ),
    ),
    elsewhere: {
      id: "made by the program",
      "pilotConsent[]": "the undated short form; a consent is recorded with its date, on the screen of the pilots",
      "pilotConsents[].pilot": "recorded on the screen of the pilots",
      "pilotConsents[].consentOn": "recorded on the screen of the pilots",
      "pilotConsents[].withdrawnOn": "recorded on the screen of the pilots",
    },
  },
  {
    kind: "agreement",
    schema: pilotAgreementSchema,
    filled: agreementOf("I", "II"),
    elsewhere: {},
  },
] as const;

/** Which numbers an agreement has follows from its pilot, so one is filled in for each. */
function agreementOf(...pilots: readonly ("I" | "II")[]): object {
  const empty = { pilot: "I", from: TODAY, to: TODAY } as const;
  const made = pilots.map((pilot) =>
    recordOf(
      "agreement",
      readAgreement(
        {
          ...fieldsOfAgreement(empty, ["g1"]),
          pilot,
          agreedWith: "a",
          agreedOn: "1-1-2026",
          wethouderInformedOn: "1-1-2026",
          ggdInformedOn: "1-1-2026",
          maxSubstitutions: "1",
          maxBridgeMinutes: "1",
          maxMinutesPerPersonDay: "1",
          maxMinutesPerUnitDay: "1",
        },
        null,
      ),
    ),
  );
  return Object.assign({}, ...made);
}

describe.each(KINDS)("every field of a $kind", ({ schema, filled, elsewhere }) => {
  const leaves = leavesOf(schema);

  test("is filled in by a form, or stands here with the reason why not", () => {
    const reasons = Object.keys(elsewhere);
    expect(filledIn(filled, leaves).filter((path) => !reasons.includes(path))).toEqual(
      leaves.filter((path) => !reasons.includes(path)),
    );
    expect(leaves).toEqual(expect.arrayContaining(reasons));
  });

  test("that is filled in fits the schema", () => {
    expect(schema.safeParse(filled).error).toBeUndefined();
  });
});

import fc from "fast-check";
import { formatTime } from "../../../shared/calendar/time.ts";
import type { LocationDocument, Pilot } from "../../../shared/exchange/records.ts";
import { BORN, buildDocument, openOnWeekdays, TUESDAY } from "../buildDocument.ts";

/*
 * Random small locations on one Tuesday: two or three dagopvang groups with babies, groepshulpen, zij-instromers, merges and
 * agreements. Staff is drawn around the need, so that a good share of the days is short and leans on a pilot.
 */

const PILOTS: readonly Pilot[] = ["I", "II", "III"];
const GROUP_IDS = ["g1", "g2", "g3"];
const OPEN = 8 * 60;

/** Half-open times on whole quarters between eight and six, at least a quarter long. */
const times = fc
  .tuple(fc.integer({ min: 0, max: 39 }), fc.integer({ min: 1, max: 40 }))
  .map(([start, length]) => ({ from: at(start), to: at(Math.min(40, start + length)) }));
/** Most are there the whole day, so that groups are full and shortages last. */
const mostlyWhole = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ from: at(0), to: at(40) }) },
  { weight: 2, arbitrary: times },
);

function at(quarter: number): string {
  return formatTime(OPEN + quarter * 15);
}

/** What parents said of each pilot: nearly all agreed. */
const consent = fc.oneof(
  { weight: 30, arbitrary: fc.constant([...PILOTS]) },
  { weight: 1, arbitrary: fc.subarray([...PILOTS]) },
);

/** Breaks that leave the group, one an hour at most: short gaps, which is what pilot II bridges. */
const breaks = fc
  .uniqueArray(fc.record({ hour: fc.integer({ min: 0, max: 9 }), quarters: fc.integer({ min: 1, max: 4 }) }), {
    maxLength: 6,
    selector: ({ hour }) => hour,
  })
  .map((drawn) => drawn.map(({ hour, quarters }) => ({ from: at(hour * 4), to: at(hour * 4 + quarters) })));
const whole = { from: at(0), to: at(40) };
const work = fc.oneof(
  { weight: 4, arbitrary: breaks.map((drawn) => ({ ...whole, breaks: drawn })) },
  { weight: 1, arbitrary: times.map((drawn) => ({ ...drawn, breaks: [] })) },
);

type Ages = Readonly<Partial<Record<keyof typeof BORN, number>>>;

const groupOf = (ages: fc.Arbitrary<Ages>, pms: { minLength: number; maxLength: number }, roles: readonly string[]) =>
  fc.record({
    ages,
    times: fc.array(mostlyWhole, { minLength: 16, maxLength: 16 }),
    consents: fc.array(consent, { minLength: 16, maxLength: 16 }),
    pms: fc.array(work, pms),
    helpers: fc.array(fc.record({ role: fc.constantFrom(...roles), times: mostlyWhole }), { maxLength: 3 }),
  });

/** A baby group, a group of one- and two-year-olds as in the seed, or anything. */
const group = fc.oneof(
  groupOf(
    fc.record({ baby: fc.integer({ min: 6, max: 11 }), one: fc.constantFrom(0, 0, 0, 1) }),
    { minLength: 2, maxLength: 3 },
    ["groepshulp", "groepshulp", "zij-instromer"],
  ),
  groupOf(
    fc.record({ one: fc.integer({ min: 2, max: 4 }), two: fc.integer({ min: 4, max: 7 }) }),
    { minLength: 1, maxLength: 2 },
    ["groepshulp", "zij-instromer", "zij-instromer"],
  ),
  groupOf(
    fc.record({
      baby: fc.integer({ min: 0, max: 3 }),
      one: fc.integer({ min: 0, max: 3 }),
      two: fc.integer({ min: 0, max: 5 }),
      three: fc.integer({ min: 0, max: 4 }),
    }),
    { minLength: 1, maxLength: 3 },
    ["groepshulp", "zij-instromer"],
  ),
);
type DrawnGroup = typeof group extends fc.Arbitrary<infer T> ? T : never;

/** Ten hours, and a quarter less. */
const HOURS: readonly (readonly [string, string])[] = [
  ["08:00", "18:00"],
  ["08:00", "17:45"],
];

const limit = fc.constantFrom(30, 60, 120, 600);

/** One agreement a pilot or none: of two for the same pilot each would have limits of its own. */
function agreementsWith(limits: fc.Arbitrary<number>) {
  const agreement = fc.record({
    pilot: fc.constantFrom(...PILOTS),
    groupIds: fc.oneof({ weight: 3, arbitrary: fc.constant(GROUP_IDS) }, fc.subarray(GROUP_IDS, { minLength: 1 })),
    agreedOn: fc.constantFrom("2026-08-15", "2026-08-15", "2026-08-15", null),
    variant: fc.constantFrom("0-1", "0-2", null),
    maxSubstitutions: fc.constantFrom(null, 1, 2),
    maxBridgeMinutes: limits,
    maxMinutesPerPersonDay: limits,
    maxMinutesPerUnitDay: limits,
  });
  return fc.uniqueArray(agreement, { maxLength: 3, selector: ({ pilot }) => pilot });
}

interface Drawn {
  readonly groups: readonly DrawnGroup[];
  /** Zij-instromers who go round the groups: the only people who are on more than one. */
  readonly roaming: readonly { readonly from: string; readonly to: string; readonly group: number }[];
  readonly merges: readonly { readonly from: string; readonly to: string; readonly pair: readonly string[] }[];
  readonly agreements: readonly object[];
  readonly hours: readonly [string, string];
}

interface Wishes {
  /** Whether people may serve more than one group: a zij-instromer who goes round, and merges. */
  readonly shared: boolean;
  /** The limits of pilot II that an agreement may have; without them, narrow ones as well as wide. */
  readonly limits?: fc.Arbitrary<number>;
  /** Only days of ten hours, on which the drie-uursregeling gives room. */
  readonly longDays?: boolean;
}

/** Random small locations with one week. */
export function randomWeek({ shared, limits = limit, longDays = false }: Wishes): fc.Arbitrary<LocationDocument> {
  return fc
    .record<Drawn>({
      groups: fc.array(group, { minLength: 2, maxLength: 3 }),
      roaming: shared
        ? fc.array(
            fc.tuple(times, fc.nat(2)).map(([drawn, index]) => ({ ...drawn, group: index })),
            { maxLength: 3 },
          )
        : fc.constant([]),
      merges: fc.array(
        fc
          .tuple(times, fc.subarray(GROUP_IDS, { minLength: 2, maxLength: 2 }))
          .map(([drawn, pair]) => ({ ...drawn, pair })),
        { maxLength: shared ? 1 : 0 },
      ),
      agreements: agreementsWith(limits),
      hours: fc.constantFrom(...HOURS.slice(0, longDays ? 1 : 2)),
    })
    .map(documentOf);
}

function documentOf({ groups, roaming, merges, agreements, hours }: Drawn): LocationDocument {
  const ids = GROUP_IDS.slice(0, groups.length);
  const helpers = groups.flatMap((drawn, index) =>
    drawn.helpers.map(({ role, times: { from, to } }, at) => ({
      id: `${ids[index]}-h${at + 1}`,
      role,
      from,
      to,
      groupId: ids[index],
    })),
  );
  const pms = groups.flatMap((drawn, index) =>
    drawn.pms.map((present, at) => ({
      id: `${ids[index]}-s${at + 1}`,
      role: "pm",
      ...present,
      groupId: ids[index],
    })),
  );
  const working = [...pms, ...helpers];
  const going = withoutOverlap(roaming).map(({ group: index, ...drawn }) => ({
    ...drawn,
    groupId: ids[index % ids.length],
  }));
  return buildDocument({
    location: { openingHours: openOnWeekdays(...hours) },
    groups: ids.map((id) => ({ id, care: "dagopvang" })),
    staff: [...working.map(({ id, role }) => ({ id, role })), { id: "roaming", role: "zij-instromer" }],
    children: groups.flatMap((drawn, index) => childrenOf(drawn, ids[index] ?? "g1")),
    shifts: [
      ...pms.map(({ id, role: _, ...shift }) => ({ staffId: id, ...shift })),
      ...helpers.map(({ id, role: _, ...shift }) => ({ staffId: id, ...shift })),
      ...going.map(({ from, to, groupId }) => ({ staffId: "roaming", from, to, groupId })),
    ],
    merges: merges
      .filter(({ pair }) => pair.every((id) => ids.includes(id)))
      .map(({ from, to, pair }) => ({ from, to, groupIds: [...pair], date: TUESDAY })),
    pilots: agreements.map((drawn) => {
      const { groupIds } = drawn as { groupIds: string[] };
      const period = { from: "2026-09-01", to: "2027-08-31", ggdInformedOn: "2026-08-20" };
      return { ...period, ...drawn, groupIds: groupIds.filter((id) => ids.includes(id)) };
    }),
  });
}

function childrenOf({ ages, times: present, consents }: DrawnGroup, groupId: string): object[] {
  const born = Object.entries(ages).flatMap(([age, count]) => Array.from({ length: count ?? 0 }, () => age));
  return born.slice(0, 16).map((age, index) => ({
    id: `${groupId}-c${index + 1}`,
    birthDate: BORN[age as keyof typeof BORN],
    groupId,
    attendance: [{ weekday: 2, ...present[index] }],
    pilotConsent: consents[index],
  }));
}

/** In order of time; what begins before the one before it has ended is left out. */
function withoutOverlap<T extends { readonly from: string; readonly to: string }>(all: readonly T[]): T[] {
  const kept: T[] = [];
  for (const next of [...all].sort((a, b) => (a.from < b.from ? -1 : 1)))
    if ((kept.at(-1)?.to ?? "") <= next.from) kept.push(next);
  return kept;
}

import { datesOfWeek } from "../../shared/calendar/dates.ts";
import { formatTime } from "../../shared/calendar/time.ts";
import { parseLocationDocument } from "../../shared/exchange/parse.ts";
import type { LocationDocument } from "../../shared/exchange/records.ts";

export const REFERENCE_WEEK = "2026-W48";

const GROUPS = 12;
const CHILDREN_PER_SIX_GROUPS = 80;
const STAFF_PER_GROUP = 4;
const WEEKDAYS = [1, 2, 3, 4, 5];

/**
 * The location that figures are about: 12 groups, 160 children and 48 staff, times `factor`. Everything is reckoned from
 * indices, so that every run and machine measures the same week. Shifts leave believable gaps, so that findings are made.
 */
export function referenceLocation(factor = 1): LocationDocument {
  const groups = Array.from({ length: GROUPS * factor }, (_, index) => ({
    id: `g${index}`,
    name: `Groep ${index}`,
    care: index % 6 === 5 ? "bso" : "dagopvang",
    deviationWindows: WEEKDAYS.map((weekday) => ({ weekday, from: "12:00", to: "14:30" })),
  }));
  return parseLocationDocument({
    format: "roosterwijs/1",
    location: {
      id: "reference",
      name: "Referentie",
      openingHours: WEEKDAYS.map((weekday) => ({ weekday, from: "07:00", to: "18:30" })),
      achterwacht: WEEKDAYS.map((weekday) => ({ weekday, from: "07:00", to: "18:30", name: "Achterwacht" })),
      vierogenMeasures: "open zichtlijnen",
    },
    groups,
    staff: groups.flatMap((_, group) => staffOf(group)),
    children: groups.flatMap((group, index) => childrenOf(group.id, group.care, index)),
    weeks: [weekOf(groups.length)],
  });
}

function staffOf(group: number): object[] {
  return Array.from({ length: STAFF_PER_GROUP }, (_, index) => ({
    id: `s${group}-${index}`,
    name: `Medewerker ${group}.${index}`,
    role: index === 3 ? (["bio", "groepshulp", "zij-instromer"][group % 3] as string) : "pm",
    contractMinutesPerWeek: 1440 + 240 * (index % 3),
    employment: { from: "2020-01-01", to: null },
    availability: WEEKDAYS.map((weekday) => ({ weekday, from: "07:00", to: "18:30" })),
    certificates: ["kinder-ehbo", "baby", "taal-3f", "vog", "prk"].map((kind) => ({
      kind,
      from: "2019-06-01",
      to: null,
    })),
  }));
}

function childrenOf(groupId: string, care: string, group: number): object[] {
  const count =
    Math.floor((CHILDREN_PER_SIX_GROUPS * (group + 1)) / 6) - Math.floor((CHILDREN_PER_SIX_GROUPS * group) / 6);
  return Array.from({ length: count }, (_, index) => {
    const age = care === "bso" ? 5 + (index % 6) : (group + index) % 4;
    const days = WEEKDAYS.filter((weekday) => (weekday + index) % 3 !== 0);
    const begin = care === "bso" ? 14 * 60 + 30 + 15 * (index % 3) : 7 * 60 + 30 + 15 * (index % 7);
    return {
      id: `${groupId}-c${index}`,
      name: `Kind ${group}.${index}`,
      birthDate: `${2026 - age - 1}-${String(1 + (index % 12)).padStart(2, "0")}-15`,
      groupId,
      attendance: days.map((weekday) => ({
        weekday,
        from: formatTime(begin),
        to: formatTime(17 * 60 + 15 * (index % 6)),
      })),
      vasteGezichten: [`s${group}-0`, `s${group}-1`],
      mentorId: `s${group}-0`,
    };
  });
}

function weekOf(groups: number): object {
  const dates = datesOfWeek(REFERENCE_WEEK).slice(0, 5);
  const shifts = Array.from({ length: groups }, (_, group) => group).flatMap((group) =>
    dates.flatMap((date, day) =>
      [0, 1, 2, 3]
        .filter((index) => (index + day + group) % 4 !== 0)
        .map((index) => {
          const from = 7 * 60 + 30 * index + 5 * (group % 3);
          return {
            id: `d${group}-${day}-${index}`,
            staffId: `s${group}-${index}`,
            date,
            from: formatTime(from),
            to: formatTime(from + 570),
            activity: "groep",
            groupId: `g${group}`,
            breaks: [{ from: formatTime(750 + 30 * (index % 2)), to: formatTime(780 + 30 * (index % 2)) }],
          };
        }),
    ),
  );
  const merges = dates.map((date) => ({ date, from: "07:00", to: "08:00", groupIds: ["g0", "g1"], roomGroupId: "g0" }));
  return { week: REFERENCE_WEEK, status: "draft", shifts, merges };
}

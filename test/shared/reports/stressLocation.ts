import { addWeeks, datesOfWeek } from "../../../shared/calendar/dates.ts";
import { formatTime } from "../../../shared/calendar/time.ts";
import { parseLocationDocument } from "../../../shared/exchange/parse.ts";
import type { LocationDocument } from "../../../shared/exchange/records.ts";

/*
 * A location that paper finds hard: 14 groups, 200 children and 70 staff, all with names of 60 characters, merges, absence,
 * agreements with consents, a closed day and deviations. Everything is reckoned from indices.
 */

export const STRESS_WEEK = "2026-W48";

const GROUPS = 14;
const CHILDREN = 200;
const STAFF = 70;
const NAME_LENGTH = 60;
const WEEKDAYS = [1, 2, 3, 4, 5];
const ROLES = ["pm", "pm", "pm", "bio", "groepshulp", "pm", "stagiair", "zij-instromer", "pm", "andersgekwalificeerd"];

/** @param weeks so many weeks, the first of them `STRESS_WEEK`. */
export function stressLocation(weeks = 1): LocationDocument {
  const groups = Array.from({ length: GROUPS }, (_, index) => ({
    id: `g${index}`,
    name: longName("Groep", index),
    care: index % 7 === 6 ? "bso" : index % 7 === 5 ? "combinatie" : "dagopvang",
    ...(index % 3 === 0 && { deviationWindows: WEEKDAYS.map((weekday) => ({ weekday, from: "12:15", to: "14:15" })) }),
  }));
  return parseLocationDocument({
    format: "roosterwijs/1",
    location: {
      id: "stress",
      name: longName("Kindercentrum", 0),
      lrk: "123456789",
      municipality: longName("Gemeente", 0),
      openingHours: WEEKDAYS.map((weekday) => ({ weekday, from: "06:30", to: "19:00" })),
      achterwacht: WEEKDAYS.map((weekday) => ({
        weekday,
        from: "06:30",
        to: "12:00",
        name: longName("Achterwacht", 1),
      })),
      tekortplan: { versions: [planOf()] },
    },
    groups,
    staff: Array.from({ length: STAFF }, (_, index) => staffOf(index)),
    children: Array.from({ length: CHILDREN }, (_, index) => childOf(index)),
    pilots: [
      {
        pilot: "II",
        from: "2026-09-01",
        to: "2027-08-31",
        groupIds: ["g1", "g2"],
        agreedWith: longName("Gemeente", 0),
      },
      { pilot: "III", from: "2026-09-01", to: "2027-08-31", agreedOn: "2026-08-15", ggdInformedOn: "2026-08-20" },
    ],
    weeks: Array.from({ length: weeks }, (_, index) => weekOf(addWeeks(STRESS_WEEK, index), index)),
  });
}

/** A name of exactly 60 characters, with something in it that sets it apart in front. */
export function longName(kind: string, index: number): string {
  return `${kind} ${index} van der Wielewaal-Schuttevaêr tot Ooievaarsnest aan Zee`
    .padEnd(NAME_LENGTH, "e")
    .slice(0, NAME_LENGTH);
}

function planOf(): object {
  const steps = Array.from({ length: 12 }, (_, index) => ({
    id: `s${index}`,
    action: longName("Stap", index),
    decidedBy: longName("Locatiemanager", index),
    effect: `${longName("Gevolg", index)}. `.repeat(5),
  }));
  return { id: "t1", version: "3b", validFrom: "2026-09-01", steps, staffDiscussedOn: "2026-08-20" };
}

function staffOf(index: number): object {
  const dates = datesOfWeek(STRESS_WEEK);
  return {
    id: `s${index}`,
    name: longName("Medewerker", index),
    role: ROLES[index % ROLES.length],
    contractMinutesPerWeek: 1200 + 60 * (index % 12),
    employment: { from: "2020-01-01", to: null },
    unavailable: index % 9 === 4 ? [{ date: dates[index % 5], from: "00:00", to: "24:00", reason: "ziek" }] : [],
    certificates: ["kinder-ehbo", "baby", "taal-3f", "vog", "prk"].map((kind) => ({
      kind,
      from: "2019-06-01",
      to: null,
    })),
  };
}

function childOf(index: number): object {
  const group = index % GROUPS;
  const age = group % 7 === 6 ? 4 + (index % 8) : index % 4;
  return {
    id: `c${index}`,
    name: longName("Kind", index),
    birthDate: `${2025 - age}-${String(1 + (index % 12)).padStart(2, "0")}-15`,
    groupId: `g${group}`,
    attendance: WEEKDAYS.filter((weekday) => (weekday + index) % 4 !== 0).map((weekday) => ({
      weekday,
      from: formatTime(group % 7 === 6 ? 880 + 5 * (index % 5) : 410 + 7 * (index % 19)),
      to: formatTime(1000 + 9 * (index % 14)),
    })),
    vasteGezichten: [`s${group}`, `s${group + GROUPS}`],
    mentorId: `s${group}`,
    ...(index % 5 !== 0 && { pilotConsents: [{ pilot: "III", consentOn: "2026-08-01", withdrawnOn: null }] }),
  };
}

function weekOf(week: string, index: number): object {
  const dates = datesOfWeek(week).slice(0, 5);
  const shifts = dates.flatMap((date, day) => shiftsOn(date, day, index));
  const [monday = ""] = dates;
  const merges = dates.map((date) => ({
    date,
    from: "06:45",
    to: "08:00",
    groupIds: ["g0", "g1", "g2"],
    roomGroupId: "g0",
  }));
  const closedDays = [{ date: monday, closedOn: monday, shifts: shiftsOn(monday, 1, index) }];
  return { week, status: "published", publishedOn: "2026-10-30", shifts, merges, ...(index === 0 && { closedDays }) };
}

/** Everyone but a fifth works, on the group of their number. */
function shiftsOn(date: string, day: number, week: number): object[] {
  return Array.from({ length: STAFF }, (_, index) => index)
    .filter((index) => (index + day) % 5 !== 0)
    .map((index) => {
      const from = 405 + 15 * (index % 9);
      return {
        id: `d${week}-${date}-${index}`,
        staffId: `s${index}`,
        date,
        from: formatTime(from),
        to: formatTime(from + 540),
        activity: index % 23 === 7 ? "kantoor" : "groep",
        groupId: index % 23 === 7 ? null : `g${index % GROUPS}`,
        breaks: [{ from: formatTime(720 + 30 * (index % 4)), to: formatTime(750 + 30 * (index % 4)) }],
      };
    });
}

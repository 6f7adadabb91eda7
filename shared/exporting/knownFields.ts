import {
  activitySchema,
  careSchema,
  FORMAT,
  lateCauseSchema,
  pilotSchema,
  roleSchema,
  taskSchema,
  weekStatusSchema,
} from "../exchange/records.ts";

/*
 * Which fields of an exchange document leave the program when nobody may be recognised, and what becomes of them. A field
 * that is in none of these lists is left out: what a later version or another program adds is no exception.
 */

/** Records and lists of records, of which the fields are looked at in turn. */
export const PARTS: ReadonlySet<string> = new Set([
  ...["location", "groups", "staff", "children", "pilots", "schools", "weeks", "templates", "scenarios"],
  ...["openingHours", "achterwacht", "schoolHolidays", "deviationWindows", "veHours", "closures", "parameterChoices"],
  ...["coaching", "employment", "availability", "unavailable", "certificates", "bio", "attendance", "exceptions"],
  ...["vasteGezichtReplacements", "secondGroup", "pilotConsents", "shifts", "merges", "openPlaces", "closedDays"],
  ...["versions", "breaks", "blocks", "asked", "holidays", "edits", "before", "after", "parameters", "workloadPulses"],
  "elsewhere",
]);

/** Ids, which are replaced by new ones; the same id by the same. */
export const IDS: ReadonlySet<string> = new Set([
  ...["id", "groupId", "staffId", "childId", "schoolId", "mentorId", "replacementId", "roomGroupId", "partOf"],
  ...["groupIds", "homeGroupIds", "vasteGezichten"],
]);

/** Dates, weeks and times of day; the first two are moved. */
export const MOMENTS: ReadonlySet<string> = new Set([
  ...["from", "to", "date", "week", "birthDate", "validFrom", "validTo", "anchor", "on", "closedOn", "madeOn"],
  ...["consentOn", "withdrawnOn", "publishedOn", "agreedOn", "wethouderInformedOn", "ggdInformedOn"],
  ...["coachedOn", "studyDays", "endsOn"],
]);

/** Numbers and yes or no. */
export const FIGURES: ReadonlySet<string> = new Set([
  ...["weekday", "ve", "maxChildren", "contractMinutesPerWeek", "formatiefPercent", "firstYearCompleted"],
  ...["begeleidingsplanAgreed", "hourlyCost", "guidanceMinutesPerWeek", "absent", "absence", "variableDays"],
  ...["formatief", "leavesGroup", "centres", "fte", "maxSubstitutions", "maxBridgeMinutes"],
  ...["maxMinutesPerPersonDay", "maxMinutesPerUnitDay", "scores"],
]);

/** Words out of a fixed list. */
export const WORDS: ReadonlySet<string> = new Set([
  ...["format", "care", "role", "kind", "reason", "weeks", "when", "pilot", "pilots", "pilotConsent", "variant"],
  ...["status", "lateCause", "activity", "task", "answer", "bioShareFrom202607", "vasteGezichtPresence"],
]);

/** What such a word can be; anything else that stands there is free text. */
export const KNOWN_WORDS: ReadonlySet<string> = new Set([
  FORMAT,
  ...[careSchema, roleSchema, activitySchema, pilotSchema, taskSchema, weekStatusSchema].flatMap(
    (list) => list.options,
  ),
  ...lateCauseSchema.unwrap().unwrap().options,
  ...["ziek", "verlof", "school", "examen", "voorschakel", "overig", "all", "even", "odd", "always", "holiday"],
  ...["absent", "extra", "asked", "no", "0-1", "0-2", "1/2", "1/3", "overlap", "same-day", "basisrooster", "sjabloon"],
  ...["kinder-ehbo", "ve", "baby", "taal-3f", "vog", "prk"],
]);

/** Texts of which only counts that they are there. */
export const RECORDED: ReadonlySet<string> = new Set(["vierogenMeasures", "agreedWith"]);

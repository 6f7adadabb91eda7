import type { Activity, CareKind, Role, Task } from "../exchange/records.ts";

/** Words of the field: roles, activities, kinds of care, days. */
export const domainTexts = {
  roles: {
    pm: "pedagogisch medewerker",
    bio: "beroepskracht in opleiding",
    stagiair: "stagiair",
    groepshulp: "groepshulp",
    "zij-instromer": "zij-instromer",
    andersgekwalificeerd: "andersgekwalificeerde",
    coach: "pedagogisch coach",
    vrijwilliger: "vrijwilliger",
    overig: "overig",
  } satisfies Record<Role, string>,
  /** Letters on the bar of a shift, so that roles are told apart without colour. */
  roleLetters: {
    pm: "PM",
    bio: "BIO",
    stagiair: "ST",
    groepshulp: "GH",
    "zij-instromer": "ZI",
    andersgekwalificeerd: "AG",
    coach: "CO",
    vrijwilliger: "VW",
    overig: "OV",
  } satisfies Record<Role, string>,
  activities: {
    groep: "op de groep",
    kantoor: "kantoor",
    coaching: "coaching",
    school: "school",
    overleg: "overleg",
    huishoudelijk: "huishoudelijk",
  } satisfies Record<Activity, string>,
  tasks: {
    verzorgend: "verzorgend",
    voorbereidend: "voorbereidend",
    huishoudelijk: "huishoudelijk",
    pedagogisch: "pedagogisch",
  } satisfies Record<Task, string>,
  care: {
    dagopvang: "dagopvang",
    bso: "bso",
    combinatie: "combinatiegroep",
  } satisfies Record<CareKind, string>,
  /** Index 1 is Monday. */
  weekdaysShort: ["", "ma", "di", "wo", "do", "vr", "za", "zo"],
  weekdays: ["", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"],
  months: [
    "",
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
  ],
  monthsShort: ["", "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
  /** Age classes as a person writes them. */
  ageClasses: { dagopvang: ["0–1", "1–2", "2–3", "3–4"], bso: ["4–7", "7+"] },
};

const moment = new Intl.DateTimeFormat("nl-NL", {
  dateStyle: "long",
  timeStyle: "short",
  timeZone: "Europe/Amsterdam",
});

const shortMoment = new Intl.DateTimeFormat("nl-NL", {
  weekday: "short",
  day: "numeric",
  month: "numeric",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "Europe/Amsterdam",
});

const day = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeZone: "Europe/Amsterdam" });

/** "22 november 2026 om 08:15", in the Netherlands. */
export function sayMoment(iso: string): string {
  return moment.format(new Date(iso));
}

/** The same for a table: "zo 22-11-2026 08:15". */
export function sayShortMoment(iso: string): string {
  return shortMoment.format(new Date(iso)).replace(",", "");
}

/** The date of a moment in the Netherlands, as yyyy-mm-dd. */
export function dateOfMoment(iso: string): string {
  return day.format(new Date(iso));
}

import type { LocalDate } from "../calendar/dates.ts";
import type { Minute } from "../calendar/time.ts";
import type { Activity, Role } from "../exchange/records.ts";
import type { CertificateStatus } from "../staffing/certificates.ts";

/** Why someone cannot take a place. Why someone is away stands nowhere here: sickness is health data. */
export type Obstacle =
  | { readonly kind: "notEmployed" }
  | { readonly kind: "away" }
  | { readonly kind: "outsideAvailability" }
  /** On another shift at that time. */
  | {
      readonly kind: "otherShift";
      readonly from: Minute;
      readonly to: Minute;
      readonly activity: Activity;
      readonly groupId: string | null;
    }
  /** At another location at that time. */
  | { readonly kind: "worksElsewhere"; readonly from: Minute; readonly to: Minute }
  /** The role does not count as the place asks. */
  | { readonly kind: "wrongRole"; readonly role: Role }
  /** The rest before the work on this date would be too short. */
  | {
      readonly kind: "restTooShort";
      readonly date: LocalDate;
      readonly minutes: Minute;
      readonly requiredMinutes: Minute;
    }
  | { readonly kind: "dayTooLong"; readonly workMinutes: Minute; readonly maximumMinutes: Minute };

/** What else is known of someone for a place, for better or worse. */
export type Remark =
  | { readonly kind: "homeGroup" }
  /** Of so many children who are in the group then. */
  | { readonly kind: "vastGezicht"; readonly children: number }
  /** Works earlier or later that day. */
  | { readonly kind: "sameDay"; readonly from: Minute; readonly to: Minute }
  | { readonly kind: "rested" }
  /** Shorter than is asked, which is allowed once in some days. */
  | { readonly kind: "restReduced"; readonly date: LocalDate; readonly minutes: Minute }
  /** The week next to it is not on record. */
  | { readonly kind: "restUnknown" }
  /** With the place still so many minutes under the contract; 0 is just full. */
  | { readonly kind: "underContract"; readonly minutesLeft: Minute }
  | { readonly kind: "overContract"; readonly minutes: Minute }
  | { readonly kind: "contractUnknown" }
  | { readonly kind: "firstAid"; readonly status: CertificateStatus }
  | { readonly kind: "asked"; readonly on: LocalDate }
  | { readonly kind: "saidNo"; readonly on: LocalDate };

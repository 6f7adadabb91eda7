/** The registrations that everyone in childcare needs: verklaring omtrent het gedrag, personenregister. */
export type RegistrationKind = "vog" | "prk";

/** Facts about certificates, training and other records of people. */
export interface RecordFacts {
  nobodyWithFirstAid: Record<string, never>;
  firstAidNotRecorded: Record<string, never>;
  languageNotRecorded: Record<string, never>;
  languageLacking: Record<string, never>;
  babyTrainingLacking: Record<string, never>;
  babyTrainingNotRecorded: Record<string, never>;
  registrationMissing: { kinds: readonly RegistrationKind[] };
  registrationNotBeforeStart: { kinds: readonly RegistrationKind[] };
}

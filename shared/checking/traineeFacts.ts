/** Facts about people in training and about staff with VE training. Durations in minutes. */
export interface TraineeFacts {
  tooManyTrainees: { need: number; qualified: number; trainees: number; maximum: number };
  tooManyStagiairs: { need: number; qualified: number; stagiairs: number; maximum: number };
  shareHalfAnnounced: Record<string, never>;
  shareThirdChosen: Record<string, never>;
  countedOverAgreed: { countedMinutes: number; allowedMinutes: number; workedMinutes: number; percent: number };
  veStaffMissing: { trained: number; required: number; children: number };
  veTooManyChildren: { children: number; maximum: number };
  veHoursNotRecorded: { minutes: number; maximum: number };
  veTrainingNotRecorded: Record<string, never>;
}

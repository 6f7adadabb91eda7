/** Facts about vaste gezichten, stamgroepen and mentors. */
export interface FaceFacts {
  /** For a child that is 0 on one of its days; the need is the largest of its unit during its stay. */
  tooManyFacesYoungest: { faces: number; maximum: number; largestNeed: number };
  tooManyFaces: { faces: number; maximum: number; largestNeed: number };
  noFaces: Record<string, never>;
  noFaceDuringStay: Record<string, never>;
  noFaceThatDay: Record<string, never>;
  /** A recorded replacement has lasted longer than it may. */
  replacementTooLong: { days: number };
  faceNotQualified: Record<string, never>;
  faceTraineeNotYet: Record<string, never>;
  faceNotCounted: Record<string, never>;
  faceFirstYear: Record<string, never>;
  faceWithoutPlan: Record<string, never>;
  otherRoomWithoutConsent: { children: number };
  otherRoomNotRecorded: { children: number };
  tooManyRooms: { children: number; maximum: number };
  mentorNotRecorded: Record<string, never>;
  mentorNotQualified: Record<string, never>;
  mentorOfOtherGroup: Record<string, never>;
}

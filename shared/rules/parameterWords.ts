import { bsoRatio, combinatieMaximum, dagopvangRatio } from "../law/bkrParameters.ts";
import {
  achterwachtTerm,
  adultAge,
  adultsDuringDeviation,
  deviationFrame,
  vierogenAdults,
} from "../law/buildingParameters.ts";
import { faceNumber, facePresence, faceReplacement, faceRoles, mentorDuty, ownGroup } from "../law/faceParameters.ts";
import {
  breakDuty,
  coachHours,
  contractTolerance,
  dailyRest,
  offGroupHours,
  onePlaceAtATime,
  rosterNotice,
  weeklyRest,
  withinAvailability,
  withinEmployment,
  workingTime,
  yearlyCoaching,
  youthWork,
} from "../law/labourParameters.ts";
import type { Parameter } from "../law/parameter.ts";
import {
  agreementTerms,
  babyGroupTerms,
  exampleBridgeLimits,
  poolTerms,
  qualifiedTasks,
} from "../law/pilotParameters.ts";
import { babyTrainingDuty, firstAid, languageDuty, registrationDuty } from "../law/recordParameters.ts";
import {
  ageReading,
  bsoDeviation,
  countingRoles,
  dagopvangDeviation,
  neverAlone,
  supervision,
  traineeNeedsQualified,
} from "../law/staffingParameters.ts";
import { traineeCountedTime, traineeShare, veStaffing } from "../law/traineeParameters.ts";
import { texts } from "../texts/nl.ts";

/** What a parameter is called, and each of its versions in words, in the order of the versions. */
export interface ParameterWords {
  readonly title: string;
  /** A value is one line or several. */
  readonly values: readonly (readonly string[])[];
}

const words = texts.parameters;

const wordsOf: ReadonlyMap<Parameter<unknown>, ParameterWords> = new Map([
  worded(dagopvangRatio, words.dagopvangRatio),
  worded(combinatieMaximum, words.combinatieMaximum),
  worded(bsoRatio, words.bsoRatio),
  worded(dagopvangDeviation, words.dagopvangDeviation),
  worded(bsoDeviation, words.bsoDeviation),
  worded(countingRoles, words.countingRoles),
  worded(neverAlone, words.neverAlone),
  worded(traineeNeedsQualified, words.traineeNeedsQualified),
  worded(ageReading, words.ageReading),
  worded(supervision, words.supervision),
  worded(babyGroupTerms, words.babyGroupTerms),
  worded(exampleBridgeLimits, words.exampleBridgeLimits),
  worded(poolTerms, words.poolTerms),
  worded(qualifiedTasks, words.qualifiedTasks),
  worded(agreementTerms, words.agreementTerms),
  worded(deviationFrame, words.deviationFrame),
  worded(adultsDuringDeviation, words.adultsDuringDeviation),
  worded(achterwachtTerm, words.achterwachtTerm),
  worded(vierogenAdults, words.vierogenAdults),
  worded(adultAge, words.adultAge),
  worded(faceNumber, words.faceNumber),
  worded(facePresence, words.facePresence),
  worded(faceReplacement, words.faceReplacement),
  worded(faceRoles, words.faceRoles),
  worded(ownGroup, words.ownGroup),
  worded(mentorDuty, words.mentorDuty),
  worded(traineeShare, words.traineeShare),
  worded(traineeCountedTime, words.traineeCountedTime),
  worded(veStaffing, words.veStaffing),
  worded(firstAid, words.firstAid),
  worded(languageDuty, words.languageDuty),
  worded(babyTrainingDuty, words.babyTrainingDuty),
  worded(registrationDuty, words.registrationDuty),
  worded(onePlaceAtATime, words.onePlaceAtATime),
  worded(withinAvailability, words.withinAvailability),
  worded(withinEmployment, words.withinEmployment),
  worded(dailyRest, words.dailyRest),
  worded(weeklyRest, words.weeklyRest),
  worded(breakDuty, words.breakDuty),
  worded(workingTime, words.workingTime),
  worded(youthWork, words.youthWork),
  worded(contractTolerance, words.contractTolerance),
  worded(rosterNotice, words.rosterNotice),
  worded(coachHours, words.coachHours),
  worded(yearlyCoaching, words.yearlyCoaching),
  worded(offGroupHours, words.offGroupHours),
]);

/**
 * The Dutch words of a parameter.
 * @throws when the catalogue has none, which the test of the rule list rules out for every parameter of a rule.
 */
export function wordsOfParameter(parameter: Parameter<unknown>): ParameterWords {
  const found = wordsOf.get(parameter);
  if (found === undefined) throw new Error(`the catalogue has no words for the parameter ${parameter.id}`);
  return found;
}

/** The words are made here, where the type of the value is still known. */
function worded<T>(
  parameter: Parameter<T>,
  { title, value }: { readonly title: string; readonly value: (value: T) => string | readonly string[] },
): [Parameter<unknown>, ParameterWords] {
  const values = parameter.versions.map((version) => [value(version.value)].flat());
  return [parameter, { title, values }];
}

import type { Change } from "../../shared/editing/change.ts";
import type { WeekRoster } from "../../shared/exchange/records.ts";
import type { WorkerLine } from "../workers/ownWorkers.ts";
import type { DropCheck } from "./dropCheck.ts";
import type { DropAnswer, DropRequest, DropSetting } from "./dropMessages.ts";

/** Has drops judged beside the page. */
export interface DropChecks {
  /** Tells the week as it stands, before the first drop of a drag. */
  begin(setting: DropSetting): void;
  /** Asks about a drop; of drops that follow each other faster than they are judged only the last one is answered. */
  ask(change: Change, onAnswer: (check: DropCheck | null) => void): void;
  /** What was asked is not answered any more. */
  forget(): void;
}

type StartLine = (onAnswer: (answer: DropAnswer) => void, onFailed: () => void) => WorkerLine<DropRequest>;

interface Question {
  readonly serial: number;
  readonly change: Change;
  readonly onAnswer: (check: DropCheck | null) => void;
}

/**
 * Keeps one worker from drag to drag, and tells it only what an edit changed since. One that failed is started anew at the
 * next drag.
 */
export function createDropChecks(start: StartLine): DropChecks {
  let line: WorkerLine<DropRequest> | null = null;
  let told: Partial<DropSetting> = {};
  let serial = 0;
  /** The number that the worker is at. */
  let asked: number | null = null;
  let last: Question | null = null;

  const send = () => {
    if (line === null || last === null || asked !== null) return;
    asked = last.serial;
    line.ask({ kind: "drop", serial: last.serial, change: last.change });
  };
  const onAnswer = (answer: DropAnswer) => {
    asked = null;
    if (last?.serial !== answer.serial) return send();
    const { onAnswer: answered } = last;
    last = null;
    answered(answer.check);
  };
  const onFailed = () => {
    line = null;
    told = {};
    asked = null;
  };
  return {
    begin(setting) {
      line ??= start(onAnswer, onFailed);
      const changed = changedParts(told, setting);
      told = setting;
      if (Object.keys(changed).length > 0) line.ask({ kind: "setting", changed });
    },
    ask(change, onAnswered) {
      serial += 1;
      last = { serial, change, onAnswer: onAnswered };
      send();
    },
    forget() {
      last = null;
    },
  };
}

/** What is another object than before. */
function changedParts(told: Partial<DropSetting>, setting: DropSetting): Partial<DropSetting> {
  const { location, roster, neighbours, scenario, basis } = setting;
  return {
    ...(location === told.location ? {} : { location }),
    ...(roster === told.roster ? {} : { roster: withoutVersions(roster) }),
    ...(neighbours === told.neighbours ? {} : { neighbours: neighbours.map(withoutVersions) }),
    ...(scenario === told.scenario ? {} : { scenario }),
    ...(basis === told.basis ? {} : { basis }),
  };
}

/** No check reads what was published before. */
function withoutVersions({ versions: _frozen, ...week }: WeekRoster): WeekRoster {
  return week;
}

import { type Activity, activitySchema, type Group, type Task, taskSchema } from "../../shared/exchange/records.ts";
import { texts } from "../../shared/texts/nl.ts";
import type { Choice } from "../controls/SelectField.tsx";
import { groupName } from "./sentences.ts";
import { type Block, countedOtherwise, differenceWords, isElsewhere, placeIn, type Whole } from "./shiftBlocks.ts";

/*
 * What a block of a shift is spent on, as one choice out of a list: a task, another activity, another group, or whether
 * it counts. A block that says several of these, or none, is its own choice "as it is".
 */

export type BlockChoice =
  | "asItIs"
  | `task:${Task}`
  | `activity:${Activity}`
  | `group:${string}`
  | `groupCounts:${string}`
  | "counts"
  | "extra";

const words = texts.shiftParts;

/** What the block of a shift is spent on. */
export function choiceOf(block: Block, shift: Whole): BlockChoice {
  const counted = countedOtherwise(block, shift);
  const task = block.task ?? null;
  if (isElsewhere(block, shift)) return elsewhereChoice(block, shift, task, counted);
  if (task !== null) return counted === null ? `task:${task}` : "asItIs";
  if (counted === null) return "asItIs";
  return counted ? "counts" : "extra";
}

function elsewhereChoice(block: Block, shift: Whole, task: Task | null, counted: boolean | null): BlockChoice {
  const { activity, groupId } = placeIn(block, shift);
  if (activity === "groep") {
    if (task !== null || groupId === null || counted === false) return "asItIs";
    return counted === null ? `group:${groupId}` : `groupCounts:${groupId}`;
  }
  // Housework off the group as a task of that name says nothing more.
  const isOnlyActivity = activity !== shift.activity && (task === null || task === activity);
  return isOnlyActivity ? `activity:${activity}` : "asItIs";
}

/**
 * What a row makes of its block, but for its times. While the choice stays, the block keeps all that it says, and means the
 * same in the shift as it becomes: what it repeats of its shift goes along with it, what it has of it elsewhere stays.
 * @param block null for a new row.
 * @param before the shift in which the block stood.
 * @param after the shift as it becomes.
 */
export function contentOf(block: Block | null, choice: BlockChoice, before: Whole, after: Whole): Partial<Block> {
  if (block === null) return saidBy(choice);
  const was = choiceOf(block, before);
  if (was === choice) return keptIn(after, block, before);
  if (taskOf(was) !== null && taskOf(choice) !== null) return { ...keptIn(after, block, before), ...saidBy(choice) };
  const { activity: _activity, groupId: _groupId, formatief: _formatief, task: _task, ...ofItsOwn } = block;
  return { ...ofItsOwn, ...saidBy(choice) };
}

/** What a block says for a choice. On another group it names its activity as well, since that of its shift may change. */
function saidBy(choice: BlockChoice): Partial<Block> {
  const [kind, what] = partsOf(choice);
  switch (kind) {
    case "task":
      return { task: taskSchema.parse(what) };
    case "activity":
      return { activity: activitySchema.parse(what) };
    case "group":
      return { activity: "groep", groupId: what };
    case "groupCounts":
      return { activity: "groep", groupId: what, formatief: true };
    case "counts":
      return { formatief: true };
    case "extra":
      return { formatief: false };
    default:
      return {};
  }
}

function keptIn(after: Whole, block: Block, before: Whole): Partial<Block> {
  const repeatsCounting = block.formatief !== undefined && block.formatief === before.formatief;
  return {
    ...block,
    ...(isElsewhere(block, before) ? placeKept(after, block, before) : placeRepeated(after, block)),
    ...(repeatsCounting ? { formatief: after.formatief } : {}),
  };
}

function placeRepeated(after: Whole, block: Block): Partial<Block> {
  return {
    ...(block.activity === undefined ? {} : { activity: after.activity }),
    ...(block.groupId === undefined ? {} : { groupId: after.groupId ?? null }),
  };
}

/**
 * What the block had of its shift is written out where the shift says something else now. Off the groups no group matters.
 */
function placeKept(after: Whole, block: Block, before: Whole): Partial<Block> {
  const meant = placeIn(block, before);
  const becomes = placeIn(block, after);
  return {
    ...(meant.activity === becomes.activity ? {} : { activity: meant.activity }),
    ...(meant.activity !== "groep" || meant.groupId === becomes.groupId ? {} : { groupId: meant.groupId }),
  };
}

function taskOf(choice: BlockChoice): string | null {
  const [kind, task] = partsOf(choice);
  return kind === "task" ? task : null;
}

/** An id may hold any sign, so only the first colon parts. */
function partsOf(choice: BlockChoice): [kind: string, what: string] {
  const colon = choice.indexOf(":");
  return colon < 0 ? [choice, ""] : [choice.slice(0, colon), choice.slice(colon + 1)];
}

/** What the form knows around the blocks of a shift. */
export interface BlockSurroundings {
  /** The shift as its fields say now. */
  readonly shift: { readonly activity: Activity; readonly groupId: string };
  /** Whether it counts. */
  readonly isFormatief: boolean;
  /** Its work is cut into tasks, so these come first. */
  readonly isCarved: boolean;
  readonly groups: readonly Group[];
}

/** The choices for a new block, what is likely first. */
export function choicesFor({ shift, isFormatief, isCarved, groups }: BlockSurroundings): readonly BlockChoice[] {
  const isOnGroup = shift.activity === "groep";
  const tasks = taskSchema.options.map((task) => `task:${task}` as const);
  const activities = activitySchema.options
    .filter((activity) => activity !== "groep" && activity !== shift.activity)
    .map((activity) => `activity:${activity}` as const);
  const places = groups
    .filter(({ id }) => !isOnGroup || id !== shift.groupId)
    .flatMap(({ id }) =>
      isFormatief ? [`group:${id}` as const] : [`group:${id}` as const, `groupCounts:${id}` as const],
    );
  const counting = isOnGroup ? [isFormatief ? ("extra" as const) : ("counts" as const)] : [];
  const others = [...activities, ...places, ...counting];
  return isCarved ? [...tasks, ...others] : [...others, ...tasks];
}

/** The choices for a row, in words; the one it has is among them, also where the shift says the same by now. */
export function choicesOfRow(
  row: { readonly choice: BlockChoice; readonly block: Block | null },
  before: Whole,
  around: BlockSurroundings,
): readonly Choice<BlockChoice>[] {
  const offered = choicesFor(around);
  const was = row.block === null ? row.choice : choiceOf(row.block, before);
  const extra = [...new Set([was, row.choice])].filter((choice) => !offered.includes(choice));
  const groupNameOf = (id: string) => groupName(around.groups.find((group) => group.id === id) ?? { id });
  return [...extra, ...offered].map((key) => ({
    key,
    text:
      key === "asItIs" && row.block !== null
        ? differenceWords(row.block, before, groupNameOf)
        : wordsOf(key, groupNameOf),
  }));
}

function wordsOf(choice: BlockChoice, groupNameOf: (groupId: string) => string): string {
  const { task, activity, groupId, formatief } = saidBy(choice);
  if (task != null) return texts.domain.tasks[task];
  const place = groupId == null ? null : words.onGroup(groupNameOf(groupId));
  if (place !== null) return formatief === true ? words.counting(place) : place;
  if (activity !== undefined) return activityWords(activity);
  return formatief === undefined ? words.asShift : formatief ? words.counts : words.extra;
}

function activityWords(activity: Activity): string {
  const name = texts.domain.activities[activity];
  const isTaskToo = Object.values<string>(texts.domain.tasks).includes(name);
  return isTaskToo ? words.offGroup(name) : name;
}

import type { BoardModel, PlacedMerge } from "../board/boardModel.ts";
import type { BoardRow } from "../board/boardRows.ts";
import { placeOf } from "../board/timeAxis.ts";

interface MergeBracketsProps {
  readonly model: BoardModel;
  readonly rows: readonly BoardRow[];
  readonly offsets: readonly number[];
}

interface Stretch {
  readonly top: number;
  readonly height: number;
}

/**
 * Under the row of merges a bracket for each, down to the last of its groups, with a frame around the strip of each that is
 * in it; a group between them that is not merged has none. It begins below the bars, whose words it would run through.
 */
export function MergeBrackets({ model, rows, offsets }: MergeBracketsProps) {
  return (
    <div className="merge-layer" role="presentation" aria-hidden="true">
      {model.merges?.map((merge) => (
        <Bracket
          key={merge.key}
          placed={merge}
          model={model}
          top={offsets[1] ?? 0}
          members={membersOf(merge, rows, offsets)}
        />
      ))}
    </div>
  );
}

function Bracket({
  placed,
  model,
  top,
  members,
}: {
  readonly placed: PlacedMerge;
  readonly model: BoardModel;
  /** Where the row of merges ends. */
  readonly top: number;
  readonly members: readonly Stretch[];
}) {
  const last = members.at(-1);
  if (last === undefined) return null;
  const place = placeOf(model.axis, placed);
  return (
    <>
      <span className="merge-bracket" style={{ ...place, top, height: last.top + last.height - top }} />
      {members.map((member) => (
        <span key={member.top} className="merge-member" style={{ ...place, ...member }} />
      ))}
    </>
  );
}

/** Where the strips of the groups of a merge stand, from the first to the last. */
export function membersOf(
  { merge }: Pick<PlacedMerge, "merge">,
  rows: readonly BoardRow[],
  offsets: readonly number[],
): Stretch[] {
  return rows.flatMap((row, index) => {
    if (row.kind !== "group" || row.group.id === null || !merge.groupIds.includes(row.group.id)) return [];
    const top = offsets[index] ?? 0;
    return [{ top, height: (offsets[index + 1] ?? top) - top }];
  });
}

import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { Group, Staff } from "../../shared/exchange/records.ts";
import { useOpenBoard } from "../store/page.tsx";
import type { BoardModel } from "./boardModel.ts";

interface BoardRecords {
  readonly groupById: ReadonlyMap<string, Group>;
  readonly personById: ReadonlyMap<string, Staff>;
}

// Two contexts, since the model is another one after each edit, and then every bar that only wants a name would be drawn anew.
const ModelContext = createContext<BoardModel | null>(null);
const RecordsContext = createContext<BoardRecords | null>(null);

/** Gives the parts of the board the model and the records that ids point at. */
export function BoardProvider({ model, children }: { readonly model: BoardModel; readonly children: ReactNode }) {
  const location = useOpenBoard((board) => board.location);
  const records = useMemo(
    () => ({
      groupById: new Map(location.groups.map((group) => [group.id, group])),
      personById: new Map(location.staff.map((person) => [person.id, person])),
    }),
    [location],
  );
  return (
    <RecordsContext value={records}>
      <ModelContext value={model}>{children}</ModelContext>
    </RecordsContext>
  );
}

export function useBoardModel(): BoardModel {
  const model = useContext(ModelContext);
  if (model === null) throw new Error("useBoardModel outside BoardProvider");
  return model;
}

/** Groups and people by id. */
export function useBoardRecords(): BoardRecords {
  const records = useContext(RecordsContext);
  if (records === null) throw new Error("useBoardRecords outside BoardProvider");
  return records;
}

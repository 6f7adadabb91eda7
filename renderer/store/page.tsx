import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";
import type { BoardUi, BoardUiStore } from "../board/boardUi.ts";
import type { DragState, DragStore } from "../board/dragStore.ts";
import type { DropChecks } from "../board/dropChecks.ts";
import type { Bridge } from "../bridge.ts";
import type { OpenBoard, RosterStoreState, RosterSurroundings } from "./rosterState.ts";
import type { RosterStore } from "./rosterStore.ts";

/** Everything a component may need that is not a prop: the stores, and the world outside the page. */
export interface Page {
  readonly roster: RosterStore;
  readonly ui: BoardUiStore;
  readonly drag: DragStore;
  readonly dropChecks: DropChecks;
  readonly bridge: Bridge;
  readonly newId: () => string;
  readonly today: RosterSurroundings["today"];
}

const PageContext = createContext<Page | null>(null);

export function PageProvider({ page, children }: { readonly page: Page; readonly children: ReactNode }) {
  return <PageContext value={page}>{children}</PageContext>;
}

export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error("usePage outside PageProvider");
  return page;
}

export function useRoster<T>(select: (state: RosterStoreState) => T): T {
  return useStore(usePage().roster, select);
}

export function useBoardUi<T>(select: (state: BoardUi) => T): T {
  return useStore(usePage().ui, select);
}

export function useDrag<T>(select: (state: DragState) => T): T {
  return useStore(usePage().drag, select);
}

/** A part of the open week; only for components that are drawn while one is open. */
export function useOpenBoard<T>(select: (board: OpenBoard) => T): T {
  return useRoster(({ board }) => {
    if (board === null) throw new Error("useOpenBoard without an open week");
    return select(board);
  });
}

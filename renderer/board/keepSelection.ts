import type { Page } from "../store/page.tsx";

/**
 * Lets go of what was selected once it is gone, by an edit or because another week opened: what is dragged or counted with
 * the rest of the selection is always there.
 * @returns what ends it.
 */
export function keepSelection({ roster, ui }: Pick<Page, "roster" | "ui">): () => void {
  return roster.subscribe(({ board }, { board: before }) => {
    const { selection } = ui.getState();
    if (selection.size === 0 || board?.roster === before?.roster) return;
    const left = new Set(board?.roster.shifts.flatMap(({ id }) => (selection.has(id) ? [id] : [])));
    if (left.size < selection.size) ui.setState({ selection: left });
  });
}

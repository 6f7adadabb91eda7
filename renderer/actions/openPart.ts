import type { MenuSection } from "../board/boardUi.ts";
import type { BoardAction } from "./boardAction.ts";

/** Opens one part of the menu by a key, in which the first letter of an action is its key. */
export function openPart(
  id: BoardAction["id"],
  section: MenuSection,
  key: string,
  on: BoardAction["on"],
  isAvailable: BoardAction["isAvailable"],
): BoardAction {
  return {
    id,
    section,
    keys: [key],
    on,
    isAvailable,
    run: ({ page, place }) => {
      if (place !== null) page.ui.setState({ menu: { place, point: null, minute: null, section } });
    },
  };
}

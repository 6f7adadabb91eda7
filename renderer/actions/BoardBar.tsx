import { Search } from "lucide-react";
import { Button } from "react-aria-components";
import { texts } from "../../shared/texts/nl.ts";
import { ViewSwitch, ZoomButtons } from "../board/ViewSwitch.tsx";
import { usePage } from "../store/page.tsx";
import { ActionMenuButton } from "./ActionMenuButton.tsx";
import { keyLabel } from "./keyNames.ts";
import { QuickField } from "./QuickField.tsx";

const words = texts.boardActions;

/** Above the board: a shift in words, the view of the roster, the menu of all actions, and the search for anything. */
export function BoardBar() {
  const { ui } = usePage();
  return (
    <div className="board-bar">
      <QuickField />
      <span className="spacer" />
      <ViewSwitch />
      <ZoomButtons />
      <ActionMenuButton />
      <Button
        className="button palette-button"
        aria-label={words.menu.keyed(words.palette.label, keyLabel("Ctrl+K"))}
        onPress={() => ui.setState({ dialog: "palette" })}
      >
        <Search className="icon" aria-hidden="true" />
        <span>{words.palette.button}</span>
        <kbd>{keyLabel("Ctrl+K")}</kbd>
      </Button>
    </div>
  );
}

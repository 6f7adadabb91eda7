import { ChevronDown, SquarePen } from "lucide-react";
import { useState } from "react";
import { Button, MenuTrigger, Popover } from "react-aria-components";
import { texts } from "../../shared/texts/nl.ts";
import { usePage } from "../store/page.tsx";
import { ActionItems } from "./ActionItems.tsx";
import "./actions.css";
import { actionContext } from "./actionContext.ts";
import type { ActionContext } from "./boardAction.ts";
import { refocusPlace } from "./refocusPlace.ts";
import { placesAround } from "./registry.ts";

/** Everything that can be done now, for a hand that knows neither the keys nor the right button. */
export function ActionMenuButton() {
  const page = usePage();
  const [context, setContext] = useState<ActionContext | null>(null);
  const { button } = texts.boardActions.menu;
  const onOpenChange = (isOpen: boolean) => {
    setContext(isOpen ? actionContext(page) : null);
    if (!isOpen) refocusPlace(page);
  };
  return (
    <MenuTrigger isOpen={context !== null} onOpenChange={onOpenChange}>
      <Button className="button">
        <SquarePen className="icon" aria-hidden="true" />
        {button}
        <ChevronDown className="icon" aria-hidden="true" />
      </Button>
      <Popover className="popover" placement="bottom end" offset={4}>
        {context && (
          <ActionItems
            context={context}
            sections={{ places: placesAround(context, true), isShown: () => true }}
            isFlat={false}
          />
        )}
      </Popover>
    </MenuTrigger>
  );
}

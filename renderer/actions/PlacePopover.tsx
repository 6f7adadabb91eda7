import { type ReactNode, useRef } from "react";
import { Dialog, Popover } from "react-aria-components";
import { elementOfPlace } from "../board/boardUi.ts";
import { type PlaceKey, samePlace } from "../board/focusMap.ts";
import { usePage } from "../store/page.tsx";
import "./actions.css";
import { closePrompt } from "./refocusPlace.ts";

interface PlacePopoverProps {
  readonly title: string;
  /** Beside which place of the board it stands. */
  readonly place: PlaceKey | null;
  readonly className: string;
  readonly children: ReactNode;
}

/** A question of an action beside the place that it is about; Escape or a click outside takes it back. */
export function PlacePopover({ title, place, className, children }: PlacePopoverProps) {
  const page = usePage();
  const shown = place === null ? null : samePlace(page.ui.getState().focusMap, place);
  const anchor = useRef<Element | null>(shown === null ? null : elementOfPlace(shown));
  return (
    <Popover
      className={`popover ${className}`}
      triggerRef={anchor}
      isOpen
      onOpenChange={(isOpen) => !isOpen && closePrompt(page)}
      placement="bottom start"
      offset={6}
    >
      <Dialog className="dialog-plain" aria-label={title}>
        {children}
      </Dialog>
    </Popover>
  );
}

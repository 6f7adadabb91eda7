import { useLayoutEffect, useMemo, useRef, useState } from "react";
import { Button, MenuTrigger, Popover } from "react-aria-components";
import { texts } from "../../shared/texts/nl.ts";
import { elementOfPlace, type MenuSection, type OpenMenu } from "../board/boardUi.ts";
import { useBoardUi, usePage } from "../store/page.tsx";
import { ActionItems } from "./ActionItems.tsx";
import "./actions.css";
import { actionContext } from "./actionContext.ts";
import type { ActionContext } from "./boardAction.ts";
import { refocusPlace } from "./refocusPlace.ts";
import { placesAround } from "./registry.ts";

/** What the menu of a place leaves to the menu in the bar: it is the same everywhere. */
const ELSEWHERE: ReadonlySet<MenuSection> = new Set(["go", "program"]);

/** The menu of the place that was pointed at, or that has the focus. */
export function ActionMenu() {
  const menu = useBoardUi((ui) => ui.menu);
  return menu === null ? null : <PlacedMenu key={JSON.stringify(menu)} menu={menu} />;
}

function PlacedMenu({ menu }: { readonly menu: OpenMenu }) {
  const page = usePage();
  // As it was when the menu was asked for: an action is about what was pointed at.
  const context = useMemo(() => actionContext(page, menu.place, menu.minute), [page, menu]);
  if (context === null) return null;
  const close = () => {
    page.ui.setState({ menu: null });
    refocusPlace(page);
  };
  return (
    <MenuTrigger isOpen onOpenChange={(isOpen) => !isOpen && close()}>
      <MenuAnchor menu={menu} />
      <Popover className="popover" placement="bottom start" offset={2}>
        <ActionItems context={context} sections={sectionsOf(menu, context)} isFlat={menu.section !== null} />
      </Popover>
    </MenuTrigger>
  );
}

function sectionsOf({ section }: OpenMenu, context: ActionContext) {
  const places = placesAround(context, true);
  return {
    places,
    isShown: (candidate: MenuSection) => (section === null ? !ELSEWHERE.has(candidate) : candidate === section),
  };
}

/** An unseen button where the pointer was or over the place, for the menu to hang on. */
function MenuAnchor({ menu: { place, point } }: { readonly menu: OpenMenu }) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [spot] = useState(() => point ?? cornerOf(place));
  useLayoutEffect(() => {
    anchor.current?.style.setProperty("left", `${spot.x}px`);
    anchor.current?.style.setProperty("top", `${spot.y}px`);
  }, [spot]);
  return <Button ref={anchor} className="menu-anchor" aria-label={texts.boardActions.menu.label} excludeFromTabOrder />;
}

function cornerOf(place: string): { readonly x: number; readonly y: number } {
  const box = elementOfPlace(place)?.getBoundingClientRect();
  return box === undefined ? { x: 0, y: 0 } : { x: box.left, y: box.bottom };
}

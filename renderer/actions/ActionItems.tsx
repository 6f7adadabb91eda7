import { Fragment } from "react";
import { Keyboard, Menu, MenuItem, Popover, Separator, SubmenuTrigger, Text } from "react-aria-components";
import { texts } from "../../shared/texts/nl.ts";
import type { MenuSection } from "../board/boardUi.ts";
import { type ActionContext, type ActionPlace, type BoardAction, labelOf } from "./boardAction.ts";
import { keyLabel } from "./keyNames.ts";
import { actionsAt } from "./registry.ts";
import { runAction } from "./runAction.ts";

/** The parts that stand in the menu itself; the others have a menu of their own. */
const OPEN_SECTIONS: ReadonlySet<MenuSection> = new Set(["shift", "absence", "merge", "clipboard"]);

/** What opens one part of the menu by a key, and has no place in that part itself. */
const OPENS_PART: ReadonlySet<BoardAction["id"]> = new Set(["chooseActivity", "chooseReason"]);

/** Narrower, and a menu beside a menu has no room. */
const NARROW = "(max-width: 44rem)";

interface ActionItemsProps {
  readonly context: ActionContext;
  readonly sections: {
    readonly places: readonly ActionPlace[];
    readonly isShown: (section: MenuSection) => boolean;
  };
  /** Without menus in the menu, where only one part is asked for. */
  readonly isFlat: boolean;
}

/** A menu of what can be done at a place, in parts; what cannot be done now is greyed. */
export function ActionItems({ context, sections: { places, isShown }, isFlat }: ActionItemsProps) {
  const parts = [...actionsAt(places)].filter(([section]) => isShown(section));
  const isAllOpen = isFlat || window.matchMedia(NARROW).matches;
  const isOpen = (section: MenuSection | undefined) =>
    isAllOpen || (section !== undefined && OPEN_SECTIONS.has(section));
  return (
    <Menu className="menu action-menu" aria-label={texts.boardActions.menu.label} autoFocus="first">
      {parts.map(([section, actions], index) => (
        <Fragment key={section}>
          {index > 0 && (isOpen(section) || isOpen(parts[index - 1]?.[0])) && <Separator className="menu-separator" />}
          {isOpen(section) ? (
            actions
              .filter(({ id }) => !isFlat || !OPENS_PART.has(id))
              .map((action) => <ActionItem key={action.id} action={action} context={context} />)
          ) : (
            <Part section={section} actions={actions} context={context} />
          )}
        </Fragment>
      ))}
    </Menu>
  );
}

interface PartProps {
  readonly section: MenuSection;
  readonly actions: readonly BoardAction[];
  readonly context: ActionContext;
}

function Part({ section, actions, context }: PartProps) {
  const name = texts.boardActions.sections[section];
  return (
    <SubmenuTrigger>
      <MenuItem className="menu-item action-item" textValue={name}>
        <Text slot="label">{name}</Text>
        <span className="action-more" aria-hidden="true">
          ›
        </span>
      </MenuItem>
      <Popover className="popover" offset={-2}>
        <Menu className="menu action-menu" aria-label={name}>
          {actions.map((action) => (
            <ActionItem key={action.id} action={action} context={context} />
          ))}
        </Menu>
      </Popover>
    </SubmenuTrigger>
  );
}

function ActionItem({ action, context }: { readonly action: BoardAction; readonly context: ActionContext }) {
  const label = labelOf(action);
  const [key] = action.keys;
  return (
    <MenuItem
      id={action.id}
      className="menu-item action-item"
      textValue={label}
      isDisabled={action.isAvailable(context) !== true}
      onAction={() => runAction(action, context)}
    >
      <Text slot="label">{label}</Text>
      {key !== undefined && <Keyboard className="action-key">{keyLabel(key)}</Keyboard>}
    </MenuItem>
  );
}

import { useMemo, useState } from "react";
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Keyboard,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
  Text,
} from "react-aria-components";
import { texts } from "../../shared/texts/nl.ts";
import { useOpenDialog } from "../controls/openDialogs.ts";
import { usePage } from "../store/page.tsx";
import "./actions.css";
import { actionContext } from "./actionContext.ts";
import { findEntries, type PaletteEntry, type PaletteKind, paletteEntries } from "./paletteEntries.ts";
import { refocusPlace } from "./refocusPlace.ts";

const words = texts.boardActions.palette;

/** People, children, groups, weeks and actions in one list; typing narrows it, Enter goes there or does it. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  useOpenDialog();
  const page = usePage();
  const [text, setText] = useState("");
  // As it was when it was opened: an action is about what had the focus then.
  const entries = useMemo(() => {
    const context = actionContext(page);
    return context === null ? [] : paletteEntries(context);
  }, [page]);
  const found = findEntries(entries, text);
  const close = () => {
    onClose();
    refocusPlace(page);
  };
  const choose = (key: React.Key) => {
    const chosen = entries.find((entry) => entry.key === key);
    onClose();
    chosen?.go();
    // What is gone to has the focus; an action may have taken away what had it.
    if (chosen?.kind === "action") refocusPlace(page);
  };
  return (
    <ModalOverlay
      className="modal-shade palette-shade"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && close()}
    >
      <Modal className="modal palette">
        <Dialog className="dialog" aria-label={words.label}>
          <Autocomplete inputValue={text} onInputChange={setText}>
            <SearchField className="palette-search" aria-label={words.label} autoFocus>
              <Input className="palette-input" placeholder={words.placeholder} />
            </SearchField>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the field keeps the focus, so that only this lets a keyboard scroll. */}
            <div className="palette-scroll" tabIndex={0}>
              <Menu
                className="palette-list"
                aria-label={words.results}
                onAction={choose}
                renderEmptyState={() => <p className="palette-none">{words.none}</p>}
              >
                {sectionsOf(found).map(([kind, ofKind]) => (
                  <MenuSection key={kind} id={kind} className="palette-section">
                    <Header className="menu-header">{words.kinds[kind]}</Header>
                    {ofKind.map((entry) => (
                      <Found key={entry.key} entry={entry} />
                    ))}
                  </MenuSection>
                ))}
              </Menu>
            </div>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Found({ entry: { key, kind, label, hint } }: { readonly entry: PaletteEntry }) {
  return (
    <MenuItem id={key} className="menu-item action-item" textValue={label}>
      <Text slot="label" className="clip">
        <bdi>{label}</bdi>
      </Text>
      {hint !== "" &&
        (kind === "action" ? (
          <Keyboard className="action-key">{hint}</Keyboard>
        ) : (
          <Text slot="description" className="action-key">
            {hint}
          </Text>
        ))}
    </MenuItem>
  );
}

function sectionsOf(entries: readonly PaletteEntry[]): readonly (readonly [PaletteKind, readonly PaletteEntry[]])[] {
  const kinds = [...new Set(entries.map(({ kind }) => kind))];
  return kinds.map((kind) => [kind, entries.filter((entry) => entry.kind === kind)]);
}

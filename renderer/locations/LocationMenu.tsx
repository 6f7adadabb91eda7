import { ChevronsUpDown } from "lucide-react";
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from "react-aria-components";
import { texts } from "../../shared/texts/nl.ts";
import { useOpenBoard, usePage, useRoster } from "../store/page.tsx";
import { openFile, openLocation } from "./locationTasks.ts";
import "./locations.css";
import { useLocationEdits } from "./useLocationEdits.ts";
import { useLocationEntries } from "./useLocationEntries.ts";

const words = texts.locations.menu;

/** The name of the open location, which opens the list of all and what can be done with them. */
export function LocationMenu() {
  const { ui } = usePage();
  const { id, name, endsOn } = useOpenBoard((board) => board.location.location);
  const locations = useLocationEntries();
  const edits = useLocationEdits();
  const shownName = name ?? words.unnamed(id);
  const isOneOfMore = locations.length > 1;
  return (
    <MenuTrigger>
      <Button className="location-button">
        <bdi className="clip" title={shownName}>
          {shownName}
        </bdi>
        <ChevronsUpDown className="icon icon-small" aria-hidden="true" />
      </Button>
      <Popover className="popover" placement="bottom start" offset={4}>
        <Menu className="menu location-menu">
          <Locations
            title={words.locations}
            entries={locations.filter((entry) => entry.endsOn === null)}
            current={id}
          />
          <Locations title={words.ended} entries={locations.filter((entry) => entry.endsOn !== null)} current={id} />
          <Separator className="menu-separator" />
          <MenuItem className="menu-item" onAction={() => ui.setState({ dialog: "newLocation" })}>
            {words.add}
          </MenuItem>
          <MenuItem className="menu-item" onAction={() => ui.setState({ dialog: "copyLocation" })}>
            {words.copy}
          </MenuItem>
          {isOneOfMore && (
            <MenuItem className="menu-item" onAction={() => ui.setState({ dialog: "colleagues" })}>
              {words.colleague}
            </MenuItem>
          )}
          {endsOn == null ? (
            <MenuItem className="menu-item" onAction={() => ui.setState({ dialog: "endLocation" })}>
              {words.end}
            </MenuItem>
          ) : (
            <MenuItem className="menu-item" onAction={edits.resume}>
              {words.resume}
            </MenuItem>
          )}
          <OtherFile />
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

interface LocationsProps {
  readonly title: string;
  readonly entries: ReturnType<typeof useLocationEntries>;
  readonly current: string;
}

function Locations({ title, entries, current }: LocationsProps) {
  const page = usePage();
  if (entries.length === 0) return null;
  return (
    <MenuSection selectionMode="single" selectedKeys={[current]} aria-label={title}>
      <Header className="menu-header">{title}</Header>
      {entries.map(({ id, shownName }) => {
        const open = () => {
          if (id !== current) void openLocation(page, id, shownName);
        };
        return (
          <MenuItem key={id} id={id} className="menu-item location-item" textValue={shownName} onAction={open}>
            <bdi className="clip">{shownName}</bdi>
          </MenuItem>
        );
      })}
    </MenuSection>
  );
}

function OtherFile() {
  const page = usePage();
  const otherFile = useRoster((state) => state.appInfo?.otherFile ?? null);
  if (otherFile === null) return null;
  return (
    <MenuItem className="menu-item" onAction={() => void openFile(page, otherFile)}>
      {otherFile === "example" ? words.openExample : words.openOwn}
    </MenuItem>
  );
}

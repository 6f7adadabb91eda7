import { useEffect, useState } from "react";
import type { Colleagues } from "../../shared/contract/locations.ts";
import { addPerson } from "../../shared/editing/staffChanges.ts";
import { personElsewhere } from "../../shared/locations/copySetUp.ts";
import { texts } from "../../shared/texts/nl.ts";
import { SelectField } from "../controls/SelectField.tsx";
import { FormDialog } from "../masterData/FormDialog.tsx";
import { staffNameOf } from "../masterData/recordNames.ts";
import { useRecordEdits } from "../masterData/useRecordEdits.ts";
import { type Page, usePage } from "../store/page.tsx";

const words = texts.locations.colleagues;

type Found =
  | { readonly kind: "reading" }
  | { readonly kind: "failed" }
  | { readonly kind: "read"; readonly locations: readonly Colleagues[] };

/** Puts someone of another location on record here too. */
export function ColleagueDialog({ onClose }: { readonly onClose: () => void }) {
  const page = usePage();
  const edits = useRecordEdits();
  const [found, setFound] = useState<Found>({ kind: "reading" });
  const [locationId, setLocationId] = useState("");
  const [staffId, setStaffId] = useState("");
  useEffect(() => {
    let isGone = false;
    void readColleagues(page.bridge).then((answer) => !isGone && setFound(answer));
    return () => {
      isGone = true;
    };
  }, [page]);
  const locations = found.kind === "read" ? found.locations : [];
  const location = locations.find(({ id }) => id === locationId) ?? locations[0];
  const person = location?.staff.find(({ id }) => id === staffId) ?? location?.staff[0];
  const submit = () => {
    if (location === undefined || person === undefined) return;
    const here = personElsewhere(person, location.id, page.newId);
    if (!edits.perform(staffNameOf(here), (context) => addPerson(context, here))) return;
    onClose();
    void readWeekAnew(page);
  };
  return (
    <FormDialog
      title={words.title}
      submit={person === undefined ? null : words.add}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{words.intro}</p>
      <div role="status">
        {found.kind === "failed" && <p>{words.failed}</p>}
        {found.kind === "read" && locations.length === 0 && <p>{words.none}</p>}
      </div>
      {location !== undefined && person !== undefined && (
        <>
          <SelectField
            label={words.location}
            choices={locations.map(({ id, name }) => ({ key: id, text: name ?? texts.locations.menu.unnamed(id) }))}
            value={location.id}
            onChange={setLocationId}
          />
          <SelectField
            label={words.person}
            choices={location.staff.map((one) => ({ key: one.id, text: staffNameOf(one) }))}
            value={person.id}
            onChange={setStaffId}
          />
        </>
      )}
    </FormDialog>
  );
}

/** What someone works elsewhere comes with the week from the time on that they are on record here. */
async function readWeekAnew({ roster }: Page): Promise<void> {
  const { whenSaved, openWeek, board } = roster.getState();
  if (board === null) return;
  await whenSaved();
  await openWeek(board.roster.week);
}

/** Those of locations where there is anyone to choose. */
async function readColleagues(bridge: Pick<Page["bridge"], "listColleagues">): Promise<Found> {
  try {
    const { locations } = await bridge.listColleagues();
    return { kind: "read", locations: locations.filter(({ staff }) => staff.length > 0) };
  } catch {
    return { kind: "failed" };
  }
}

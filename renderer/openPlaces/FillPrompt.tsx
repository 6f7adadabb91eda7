import { ChevronLeft, ChevronRight } from "lucide-react";
import { useMemo, useState } from "react";
import { Button } from "react-aria-components";
import { namesOf } from "../../shared/checking/names.ts";
import type { OpenPlace } from "../../shared/exchange/records.ts";
import { withAbsenceElsewhere } from "../../shared/locations/lackingHere.ts";
import { clockRanges } from "../../shared/reports/dutchDates.ts";
import { texts } from "../../shared/texts/nl.ts";
import { closePrompt } from "../actions/refocusPlace.ts";
import { IconButton } from "../controls/IconButton.tsx";
import { ModalDialog } from "../controls/ModalDialog.tsx";
import { useOpenBoard, usePage } from "../store/page.tsx";
import { documentOf } from "../store/rosterState.ts";
import { CandidateList } from "./CandidateList.tsx";
import { candidateRows, shortageOf } from "./fillModel.ts";
import "./openPlaces.css";
import { askWhoCanCome } from "./openPlaceEdits.ts";
import { numberOf, placeAfter, placeWords } from "./openPlaceModel.ts";

const words = texts.absence.places.fill;

/** Who can take an open place, the best first and with the reasons; one press plans them, and the next place follows. */
export function FillPrompt({ placeId }: { readonly placeId: string }) {
  const page = usePage();
  const place = useOpenBoard(({ roster }) => roster.openPlaces?.find(({ id }) => id === placeId) ?? null);
  if (place === null) return null;
  return (
    <ModalDialog title={words.title} closeLabel={words.close} size="wide" onClose={() => closePrompt(page)}>
      <PlaceHead place={place} />
      <Candidates key={place.id} place={place} />
    </ModalDialog>
  );
}

/** Which place it is, whether its group is short now, and the way to the ones beside it. */
function PlaceHead({ place }: { readonly place: OpenPlace }) {
  const page = usePage();
  const { groups, staff } = useOpenBoard(({ location }) => location);
  const places = useOpenBoard(({ roster }) => roster.openPlaces) ?? [];
  const check = useOpenBoard((board) => board.check);
  const shortage = shortageOf(place, check);
  const step = (by: 1 | -1) => {
    const next = placeAfter(places, place.id, by);
    if (next !== null) askWhoCanCome(page, next.id);
  };
  return (
    <div className="fill-head">
      <div>
        <p className="fill-place">
          <bdi>{placeWords(place, groups, staff)}</bdi>
        </p>
        <p className="fill-shortage" data-short={shortage.length > 0 || undefined}>
          {shortage.length > 0 ? words.shortNow(clockRanges(shortage)) : words.notShort}
        </p>
      </div>
      {places.length > 1 && (
        <span className="fill-steps">
          <IconButton label={words.previous} onPress={() => step(-1)}>
            <ChevronLeft className="icon" aria-hidden="true" />
          </IconButton>
          {words.step(numberOf(places, place.id), places.length)}
          <IconButton label={words.next} onPress={() => step(1)}>
            <ChevronRight className="icon" aria-hidden="true" />
          </IconButton>
        </span>
      )}
    </div>
  );
}

function Candidates({ place }: { readonly place: OpenPlace }) {
  const board = useOpenBoard((open) => open);
  const [isAllShown, setAllShown] = useState(false);
  const { possible, off, impossible } = useMemo(() => {
    const { staff, recordsElsewhere } = board.location;
    const document = { ...documentOf(board), staff: withAbsenceElsewhere(staff, recordsElsewhere) };
    return candidateRows(document, place, namesOf(board.location));
  }, [board, place]);
  return (
    <>
      {possible.length === 0 ? (
        <p className="fill-nobody">{words.nobody}</p>
      ) : (
        <>
          <CandidateList label={words.list} rows={possible} placeId={place.id} isPossible />
          <p className="field-hint">{words.keys}</p>
        </>
      )}
      {off.length > 0 && (
        <>
          <h3 className="fill-off">{words.off}</h3>
          <CandidateList label={words.off} rows={off} placeId={place.id} isPossible={false} />
        </>
      )}
      {impossible.length > 0 && (
        <Button
          className="button button-quiet fill-others"
          aria-expanded={isAllShown}
          onPress={() => setAllShown(!isAllShown)}
        >
          {words.othersToggle(impossible.length)}
        </Button>
      )}
      {isAllShown && <CandidateList label={words.others} rows={impossible} placeId={place.id} isPossible={false} />}
    </>
  );
}

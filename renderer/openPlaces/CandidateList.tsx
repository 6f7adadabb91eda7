import { Phone } from "lucide-react";
import { useEffect, useRef } from "react";
import { Button, GridList, GridListItem, ToggleButton } from "react-aria-components";
import { texts } from "../../shared/texts/nl.ts";
import { roleName } from "../board/sentences.ts";
import { usePage } from "../store/page.tsx";
import type { CandidateRow } from "./fillModel.ts";
import { fillAndGoOn, mark } from "./openPlaceEdits.ts";

const words = texts.absence.places.fill;

interface CandidateListProps {
  readonly label: string;
  readonly rows: readonly CandidateRow[];
  readonly placeId: string;
  /** Whether nothing stands in the way; who cannot may be planned all the same, since a free day can be given up. */
  readonly isPossible: boolean;
}

/** People for a place, one a row: arrows walk the rows, Enter plans, and right leads to the buttons in a row. */
export function CandidateList({ label, rows, placeId, isPossible }: CandidateListProps) {
  const page = usePage();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isPossible) return;
    // The list fills itself after it is first drawn.
    const frame = requestAnimationFrame(() => list.current?.querySelector<HTMLElement>("[role=row]")?.focus());
    return () => cancelAnimationFrame(frame);
  }, [isPossible]);
  const onKeyDownCapture = (event: React.KeyboardEvent) => {
    const row = event.target instanceof HTMLElement && event.target.role === "row" ? event.target : null;
    const staffId = row?.dataset["key"];
    if (event.key !== "Enter" || staffId === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    void fillAndGoOn(page, placeId, staffId);
  };
  return (
    // The list knows its own keys; planning by Enter alone keeps a click on a row from doing it.
    <div ref={list} onKeyDownCapture={onKeyDownCapture}>
      <GridList aria-label={label} className="candidates">
        {rows.map((row) => (
          <GridListItem key={row.staffId} id={row.staffId} textValue={row.sentence} className="candidate">
            <CandidateWords row={row} />
            <CandidateButtons row={row} placeId={placeId} isPossible={isPossible} />
          </GridListItem>
        ))}
      </GridList>
    </div>
  );
}

function CandidateWords({ row }: { readonly row: CandidateRow }) {
  return (
    <span className="candidate-words">
      <span className="candidate-name">
        <bdi>{row.name}</bdi>
        <span className="board-role" data-role={row.role} title={roleName(row.role)}>
          {texts.domain.roleLetters[row.role]}
        </span>
        <span className="candidate-phone" data-known={row.phone !== null || undefined}>
          {row.phone !== null && <Phone className="icon icon-small" aria-hidden="true" />} {row.phone ?? words.noPhone}
        </span>
      </span>
      <span className="candidate-reasons">{row.reasons.join(" · ")}</span>
    </span>
  );
}

interface CandidateButtonsProps {
  readonly row: CandidateRow;
  readonly placeId: string;
  readonly isPossible: boolean;
}

function CandidateButtons({ row, placeId, isPossible }: CandidateButtonsProps) {
  const page = usePage();
  return (
    <span className="candidate-buttons">
      <ToggleButton
        className="button"
        aria-label={words.askedLabel(row.name)}
        isSelected={row.answer === "asked"}
        onChange={() => mark(page, placeId, row.staffId, "asked")}
      >
        {words.asked}
      </ToggleButton>
      <ToggleButton
        className="button"
        aria-label={words.saidNoLabel(row.name)}
        isSelected={row.answer === "no"}
        onChange={() => mark(page, placeId, row.staffId, "no")}
      >
        {words.saidNo}
      </ToggleButton>
      <Button
        className={isPossible ? "button button-primary" : "button"}
        aria-label={isPossible ? words.planLabel(row.name) : words.planAnywayLabel(row.name)}
        onPress={() => void fillAndGoOn(page, placeId, row.staffId)}
      >
        {isPossible ? words.plan : words.planAnyway}
      </Button>
    </span>
  );
}

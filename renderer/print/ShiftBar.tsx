import type { Role } from "../../shared/exchange/records.ts";
import type { ReportPerson, ReportShift, ReportShiftPart } from "../../shared/reports/weekReport.ts";
import { HourLines } from "./HourLines.tsx";
import { PatternRect } from "./PatternRect.tsx";
import type { Scale } from "./scale.ts";

/** What the letters take in the bar's type. */
const LETTERS_WIDTH_MM = 6;

/** Roles that look alike on paper; the letters tell them apart. */
const LOOKS: Readonly<Record<Role, string>> = {
  pm: "pm",
  coach: "pm",
  andersgekwalificeerd: "pm",
  bio: "bio",
  stagiair: "learning",
  "zij-instromer": "learning",
  groepshulp: "support",
  vrijwilliger: "support",
  overig: "other",
};

/** The look of a role's bars. */
export function lookOf(role: Role): string {
  return LOOKS[role];
}

type Worker = Pick<ReportPerson, "role" | "roleLetters">;

interface ShiftBarProps {
  readonly person: Worker;
  readonly shift: ReportShift;
  readonly scale: Scale;
}

/** One shift on the time axis: its parts, the breaks as notches, absence crossed out. The times stand beside it as text. */
export function ShiftBar({ person, shift, scale }: ShiftBarProps) {
  return (
    <svg className="shift-bar" height="4.4mm" aria-hidden="true">
      <HourLines scale={scale} />
      {shift.parts.map((part) => (
        <Part key={part.from} part={part} person={person} scale={scale} />
      ))}
      {shift.breaks.map((pause) => (
        <rect
          key={pause.from}
          className={pause.leavesGroup ? "break" : "break break-here"}
          x={scale.x(pause.from)}
          width={scale.width(pause)}
          y="0.2mm"
          height={pause.leavesGroup ? "4mm" : "1.4mm"}
        />
      ))}
      {shift.absent.map((gap) => (
        <g key={gap.from} className="absent">
          <rect x={scale.x(gap.from)} width={scale.width(gap)} y="0.2mm" height="4mm" />
          <line x1={scale.x(gap.from)} x2={scale.x(gap.to)} y1="2.2mm" y2="2.2mm" />
        </g>
      ))}
    </svg>
  );
}

function Part({ part, person, scale }: { part: ReportShiftPart; person: Worker; scale: Scale }) {
  const look = part.here ? `look-${lookOf(person.role)}` : "look-elsewhere";
  const fits = part.here && scale.millimetres(part) >= LETTERS_WIDTH_MM;
  return (
    <g className={`part ${look} ${part.supernumerary ? "supernumerary" : ""}`}>
      <PatternRect
        look={look}
        className="part-ground"
        x={scale.x(part.from)}
        width={scale.width(part)}
        millimetres={scale.millimetres(part)}
        y="0.2mm"
        heightMm={4}
        rx="0.5mm"
      />
      {fits && (
        <text className="part-letters" x={scale.x(part.from)} dx="0.9mm" y="2.2mm">
          {person.roleLetters}
        </text>
      )}
    </g>
  );
}

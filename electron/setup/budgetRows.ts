/** What measures a figure: a bench of `test/bench`, or a test in the app that prints it. */
export type BudgetSource = "check" | "app" | "board" | "storage" | "import" | "dossier";

/** Figures by name, as a bench prints them with `--json`. */
export type Figures = Readonly<Record<string, number>>;

/** A line of the budget; a figure is within its target when it is not above it. */
export type BudgetRow = {
  readonly what: string;
  readonly source: BudgetSource;
  readonly figure: string;
  readonly unit: string;
  readonly target?: number;
};

/** The budget of the program, in the order of the README. */
export const BUDGET_ROWS: readonly BudgetRow[] = [
  { what: "start to the window with a week, 60 people", source: "app", figure: "startP50Ms", unit: "ms" },
  { what: "memory of all processes, idle on that week", source: "app", figure: "memoryIdleMb", unit: "MB" },
  { what: "the most of it in 100 edits and a PDF", source: "app", figure: "memoryAtWorkMb", unit: "MB" },
  {
    what: "all rules over a week, 48 staff and 160 children",
    source: "check",
    figure: "weekCheckMs",
    unit: "ms",
    target: 10,
  },
  { what: "the same of a document read anew", source: "check", figure: "weekCheckColdMs", unit: "ms" },
  { what: "the same after one change", source: "check", figure: "incrementalCheckMs", unit: "ms", target: 1 },
  { what: "the same with 120 groups", source: "check", figure: "weekCheckTenfoldMs", unit: "ms" },
  { what: "what-if: eight scenarios over a week", source: "check", figure: "whatIfEightMs", unit: "ms" },
  { what: "opening a week from the database", source: "check", figure: "openWeekMs", unit: "ms" },
  {
    what: "the same with ten locations and five years",
    source: "storage",
    figure: "openWeekP50Ms",
    unit: "ms",
    target: 50,
  },
  { what: "an edit on the disk, with those", source: "storage", figure: "editP50Ms", unit: "ms", target: 10 },
  { what: "opening that file", source: "storage", figure: "openFileMs", unit: "ms" },
  { what: "a copy of that file", source: "storage", figure: "backupSeconds", unit: "s" },
  {
    what: "main-thread work of a pointer move while dragging, p95, in processor time",
    source: "board",
    figure: "pointerMoveCpuP95Ms",
    unit: "ms",
    target: 8,
  },
  {
    what: "the same by the clock, with what is drawn beside it on the same processors",
    source: "board",
    figure: "pointerMoveP95Ms",
    unit: "ms",
    target: 8,
  },
  {
    what: "from an edit to its verdict on the screen",
    source: "board",
    figure: "dropToVerdictP50Ms",
    unit: "ms",
    target: 50,
  },
  { what: "switching weeks on the screen", source: "board", figure: "switchWeekP50Ms", unit: "ms", target: 100 },
  {
    what: "memory of the page after 500 edits and undos, above before",
    source: "board",
    figure: "heapGrowthPercent",
    unit: "%",
    target: 10,
  },
  { what: "PDF of that week", source: "app", figure: "weekPdfSeconds", unit: "s" },
  { what: "PDF of a dossier of at least 200 sheets", source: "dossier", figure: "seconds", unit: "s", target: 20 },
  {
    what: "import: 5,000 rows compared, stored and opened anew",
    source: "import",
    figure: "wholeMs",
    unit: "ms",
    target: 3000,
  },
];

/** The parts of a shift in its form: further breaks, and stretches that are spent otherwise. */
export const shiftPartTexts = {
  pauses: {
    title: "Meer pauzes",
    add: "Pauze toevoegen",
    from: (number: number) => `Pauze ${number} van`,
    to: (number: number) => `Pauze ${number} tot`,
    remove: (number: number) => `Pauze ${number} verwijderen`,
  },
  blocks: {
    title: "Onderdelen",
    add: "Onderdeel toevoegen",
    from: (number: number) => `Onderdeel ${number} van`,
    to: (number: number) => `Onderdeel ${number} tot`,
    remove: (number: number) => `Onderdeel ${number} verwijderen`,
  },
  what: (number: number) => `Onderdeel ${number}: wat`,
  onGroup: (group: string) => `op ${group}`,
  /** An activity that has its name in common with a task, which is done on the group. */
  offGroup: (activity: string) => `${activity}, niet op de groep`,
  counting: (place: string) => `${place}, telt mee`,
  counts: "telt mee",
  extra: "boventallig",
  asShift: "zoals de dienst",
  errors: {
    outside: "Het onderdeel moet binnen de dienst liggen.",
    overlap: "Het onderdeel overlapt een ander onderdeel van de dienst.",
  },
};

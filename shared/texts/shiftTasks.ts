/** Jobcarving in the form of a shift. */
export const shiftTaskTexts = {
  title: "Taken",
  none: "Nog geen taken. De eerste begint als taak voor de hele dienst.",
  add: "Taak toevoegen",
  from: (number: number) => `Taak ${number} van`,
  to: (number: number) => `Taak ${number} tot`,
  task: (number: number) => `Taak ${number}`,
  remove: (number: number) => `Taak ${number} verwijderen`,
  others: (parts: readonly string[]) => `Blijft staan: ${parts.join(", ")}.`,
  errors: {
    outside: "De taak moet binnen de dienst liggen.",
    overlap: "De taak overlapt een andere taak of een ander deel van de dienst.",
  },
};

/** Texts for who helps when something goes wrong. */
export const supportTexts = {
  log: {
    title: "Logboek van het programma",
    intro:
      "Gaat er iets mis in het programma zelf, dan staat hier wanneer en waar in het programma. Namen, roosters en mappen staan er niet in. Het blijft op deze computer, tot u het bewaart en aan een helpdesk geeft.",
    entries: (count: number) =>
      count === 0
        ? "Er is niets misgegaan."
        : count === 1
          ? "Er is 1 melding."
          : `Er zijn ${count} meldingen, de nieuwste onderaan.`,
    label: "Inhoud van het logboek",
    save: "Logboek bewaren…",
    done: (file: string) => `Logboek bewaard als ${file}.`,
    dialog: "Logboek bewaren",
    files: "Tekst",
    fileName: (date: string) => `Roosterwijs logboek ${date}`,
  },
};

import type { UpdateProgress } from "../contract/update.ts";

/** Texts about the file that holds everything: copies, who writes in it, its log. */
export const storageTexts = {
  unknownUser: "een onbekende gebruiker",
  /** Who has the file open for writing. */
  holder: (user: string, host: string) => `${user} op ${host}`,
  /** What stands in the place of a person who was removed. */
  pseudonym: (kind: "child" | "staff", code: string) => `${kind === "child" ? "Kind" : "Medewerker"} ${code}`,

  dialogs: {
    saveBackup: "Reservekopie opslaan",
    openBackup: "Reservekopie terugzetten",
    backupFiles: "Reservekopieën",
    backupFile: (location: string, date: string) => `Reservekopie ${location} ${date}`,

    damaged: "De gegevens zijn beschadigd",
    damagedOffer: (madeAt: string, locations: string) =>
      `De database kan niet worden geopend. De nieuwste goede reservekopie is van ${madeAt} en bevat: ${locations}.\n\nAls u die terugzet, wordt het beschadigde bestand ernaast bewaard. Wat u na dat moment hebt gewijzigd, staat niet in de kopie.`,
    locationIn: (name: string, weeks: number, shifts: number) =>
      `${name} (${weeks} ${weeks === 1 ? "week" : "weken"}, ${shifts} ${shifts === 1 ? "dienst" : "diensten"})`,
    noLocations: "nog geen locatie",
    restore: "Reservekopie terugzetten",
    stop: "Afsluiten",

    staleLease: "Het rooster staat elders open",
    staleLeaseOffer: (by: string, since: string) =>
      `${by} heeft dit rooster sinds ${since} open, maar heeft zich al enkele minuten niet gemeld. Neem het alleen over als u zeker weet dat het daar niet meer openstaat: anders gaan wijzigingen verloren.`,
    takeOver: "Overnemen",
    readOnly: "Alleen bekijken",

    network: "De gegevens staan op een netwerkschijf",
    networkOffer: (folder: string, local: string) =>
      `De gegevensmap ${folder} staat op een netwerkschijf. Daar kan de database niet veilig worden bewaard. U kunt verder werken met een eigen kopie op deze computer, in ${local}. Wijzigingen komen dan niet in de map op het netwerk.`,
    backupFailed: "De reservekopie van vandaag is niet gemaakt",
    backupFailedAdvice:
      "U kunt gewoon doorwerken; wat u wijzigt, wordt opgeslagen. Bij de volgende start wordt het opnieuw geprobeerd, en als de kopie beschadigd bleek, worden de gegevens dan zelf nagekeken.",
    useLocalCopy: "Met eigen kopie werken",
  },

  /** In the window that stands there while data of an earlier version are brought to this one. */
  update: {
    title: "Uw gegevens worden bijgewerkt voor deze versie",
    steps: {
      checking: "Gegevens nakijken…",
      copying: "Reservekopie maken…",
      checkingCopy: "Reservekopie nakijken…",
      updating: "Gegevens bijwerken…",
    } satisfies Record<UpdateProgress["step"], string>,
    bar: "Hoe ver deze stap is",
    text: "Dit gebeurt één keer en kan enkele minuten duren. Roosterwijs opent daarna vanzelf. Zet de computer zolang niet uit.",
  },
};

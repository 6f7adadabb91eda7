/** What `npm run package` says. */
export const packagingTexts = {
  testBuild: (version: string) => `Testbuild op de Electron die hier staat (${version}); niet om uit te geven`,
  wrongFuses: (names: readonly string[]) => `Deze schakelaars staan niet zoals ze horen: ${names.join(", ")}.`,
  wrongFusesRemedy: "Verwijder de map dist en pak opnieuw in; geef dit pakket niet uit.",
  laidOut: (megabytes: string) => `${megabytes} aan eigen bestanden`,
  unpacked: (folder: string, megabytes: string) => `${folder}, ${megabytes}`,
  steps: { layOut: "App klaarzetten", build: "Inpakken", fuses: "Schakelaars teruglezen", deb: "Deb-pakket" },
  fusesRead: (count: number) => `${count} zoals bedoeld`,
  unsupported: (platform: string) => `Voor ${platform} is geen pakket ingesteld.`,
  unsupportedRemedy: "Kies --linux, --win of --mac.",
};

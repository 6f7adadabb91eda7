import { absenceTexts } from "./absence.ts";
import { acceptanceTexts } from "./acceptance.ts";
import { appTexts } from "./app.ts";
import { boardActionTexts } from "./boardActions.ts";
import { boardViewTexts } from "./boardViews.ts";
import { changeLogTexts } from "./changeLog.ts";
import { childTexts } from "./children.ts";
import { closeDayTexts } from "./closeDay.ts";
import { commandLineTexts } from "./commandLine.ts";
import { comparisonTexts } from "./comparison.ts";
import { dataTexts } from "./data.ts";
import { dataFileTexts } from "./dataFile.ts";
import { domainTexts } from "./domain.ts";
import { dossierTexts } from "./dossier.ts";
import { encryptionTexts } from "./encryption.ts";
import { exportingTexts } from "./exporting.ts";
import { buildingFactTexts } from "./facts/building.ts";
import { faceFactTexts } from "./facts/face.ts";
import { labourFactTexts } from "./facts/labour.ts";
import { pilotFactTexts } from "./facts/pilot.ts";
import { recordFactTexts } from "./facts/record.ts";
import { staffingFactTexts } from "./facts/staffing.ts";
import { traineeFactTexts } from "./facts/trainee.ts";
import { findingTexts } from "./findings.ts";
import { groupTexts } from "./groups.ts";
import { importingTexts } from "./importing.ts";
import { impossibleEditTexts } from "./impossibleEdits.ts";
import { locationTexts } from "./location.ts";
import { locationsTexts } from "./locations.ts";
import { masterDataTexts } from "./masterData.ts";
import { paperTexts } from "./paper.ts";
import { parameterTexts } from "./parameters.ts";
import { pilotLogTexts } from "./pilotLog.ts";
import { pilotLogExportTexts } from "./pilotLogExport.ts";
import { pilotTexts } from "./pilots.ts";
import { planningTexts } from "./planning.ts";
import { publishingTexts } from "./publishing.ts";
import { recordFieldTexts } from "./recordFields.ts";
import { repairTexts } from "./repairs.ts";
import { reportTexts } from "./reports.ts";
import { reportsScreenTexts } from "./reportsScreen.ts";
import { ruleTexts } from "./rules.ts";
import { scenarioTexts } from "./scenarios.ts";
import { shiftPartTexts } from "./shiftParts.ts";
import { staffTexts } from "./staff.ts";
import { storageTexts } from "./storage.ts";
import { supportTexts } from "./support.ts";
import { systemTexts } from "./system.ts";
import { tekortplanTexts } from "./tekortplan.ts";
import { templateTexts } from "./templates.ts";
import { transferTexts } from "./transfer.ts";
import { whatIfTexts } from "./whatIf.ts";

/** Every Dutch text that a user reads. A second language is a second object of this shape. */
export const texts = {
  domain: domainTexts,
  data: dataTexts,
  dataFile: dataFileTexts,
  encryption: encryptionTexts,
  findings: findingTexts,
  facts: {
    ...staffingFactTexts,
    ...pilotFactTexts,
    ...buildingFactTexts,
    ...faceFactTexts,
    ...traineeFactTexts,
    ...labourFactTexts,
    ...recordFactTexts,
  },
  rules: ruleTexts,
  scenarios: scenarioTexts,
  comparison: comparisonTexts,
  whatIf: whatIfTexts,
  pilots: pilotTexts,
  pilotLog: pilotLogTexts,
  pilotLogExport: pilotLogExportTexts,
  parameters: parameterTexts,
  repairs: repairTexts,
  acceptance: acceptanceTexts,
  app: appTexts,
  absence: absenceTexts,
  changeLog: changeLogTexts,
  recordFields: recordFieldTexts,
  children: childTexts,
  staff: staffTexts,
  groups: groupTexts,
  location: locationTexts,
  tekortplan: tekortplanTexts,
  locations: locationsTexts,
  masterData: masterDataTexts,
  boardViews: boardViewTexts,
  boardActions: boardActionTexts,
  impossibleEdits: impossibleEditTexts,
  exporting: exportingTexts,
  importing: importingTexts,
  transfer: transferTexts,
  planning: planningTexts,
  publishing: publishingTexts,
  closeDay: closeDayTexts,
  templates: templateTexts,
  shiftParts: shiftPartTexts,
  reports: reportTexts,
  reportsScreen: reportsScreenTexts,
  dossier: dossierTexts,
  paper: paperTexts,
  storage: storageTexts,
  support: supportTexts,
  system: systemTexts,
  commandLine: commandLineTexts,
};

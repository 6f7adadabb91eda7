import { contextBridge, ipcRenderer } from "electron";
import { bridgeNames, channelOf } from "../../shared/contract/bridgeNames.ts";

/*
 * All that the page gets of Electron: one function for each name of the contract, each tied to its own channel. Both
 * sides parse what passes, so nothing is checked here.
 */
const bridge = Object.fromEntries(
  bridgeNames.map((name) => [name, (input: unknown): Promise<unknown> => ipcRenderer.invoke(channelOf(name), input)]),
);

contextBridge.exposeInMainWorld("roosterwijs", bridge);

import { ipcMain } from "electron";
import { sendAnswer } from "../../shared/contract/bridgeAnswers.ts";
import { bridgeNames, channelOf } from "../../shared/contract/bridgeNames.ts";
import { answerCall, type BridgeHandlers } from "./bridgeCalls.ts";
import { kindOfSender } from "./senders.ts";

/**
 * Listens to exactly the functions of the contract.
 * @param handlersNow those of the database that is open at the moment of a call.
 */
export function registerBridge(
  handlersNow: () => BridgeHandlers,
  logUnforeseen: (where: string, error: unknown) => void,
): void {
  for (const name of bridgeNames) {
    ipcMain.handle(channelOf(name), async (event, ...input: unknown[]) => {
      const call = { name, kind: kindOfSender(event), caller: event.sender, input };
      return sendAnswer(name, await answerCall(handlersNow(), call, logUnforeseen));
    });
  }
}

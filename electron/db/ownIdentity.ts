import { hostname, userInfo } from "node:os";
import { texts } from "../../shared/texts/nl.ts";

/** Who this program runs for, and where. */
export interface Identity {
  readonly user: string;
  readonly host: string;
  readonly pid: number;
}

/** Read from the system, which is what the log and the lease name. */
export function ownIdentity(): Identity {
  return { user: userName(), host: hostname(), pid: process.pid };
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A user id without an account, as in some containers.
    return texts.storage.unknownUser;
  }
}

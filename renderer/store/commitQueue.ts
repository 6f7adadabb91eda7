import type { CommitMode } from "../../shared/contract/bridge.ts";
import type { Change } from "../../shared/editing/change.ts";

export interface Commit {
  readonly change: Change;
  readonly mode: CommitMode;
}

export interface CommitQueueEvents {
  /** Everything handed in so far is stored; `savedAt` is the time of the last one. */
  readonly onSaved: (savedAt: string) => void;
  /** One commit failed; it and all that waited behind it are not stored. The queue goes on after this settles. */
  readonly onFailed: (cause: unknown, lost: readonly Commit[]) => Promise<void>;
}

export interface CommitQueue {
  enqueue(commit: Commit): void;
  /** Settles when nothing waits to be stored any more. */
  idle(): Promise<void>;
}

/**
 * Stores changes one after another, in the order they were made: a change's `before` is what the one ahead of it leaves.
 */
export function createCommitQueue(
  store: (commit: Commit) => Promise<{ readonly savedAt: string }>,
  events: CommitQueueEvents,
): CommitQueue {
  const waiting: Commit[] = [];
  let running: Promise<void> | null = null;

  async function storeNext(next: Commit): Promise<void> {
    try {
      const { savedAt } = await store(next);
      waiting.shift();
      if (waiting.length === 0) events.onSaved(savedAt);
    } catch (cause) {
      // What waits behind a failed change was made on top of it, so it cannot be stored either.
      await events.onFailed(cause, waiting.splice(0));
    }
  }

  async function run(): Promise<void> {
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) await storeNext(next);
    running = null;
  }

  return {
    enqueue(commit) {
      waiting.push(commit);
      running ??= run();
    },
    async idle() {
      await running;
    },
  };
}

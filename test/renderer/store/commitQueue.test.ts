import { expect, test } from "vitest";
import { type Commit, createCommitQueue } from "../../../renderer/store/commitQueue.ts";

function commit(id: string): Commit {
  return {
    mode: "do",
    change: {
      id,
      name: "mergesChanged",
      subject: "",
      week: "2026-W48",
      records: [{ kind: "merges", date: "2026-11-24", before: [], after: [] }],
    },
  };
}

test("commits go out one at a time, in order, and the last one tells when all is stored", async () => {
  const log: string[] = [];
  const queue = createCommitQueue(
    async ({ change }) => {
      log.push(`begin ${change.id}`);
      await Promise.resolve();
      log.push(`end ${change.id}`);
      return { savedAt: change.id };
    },
    { onSaved: (savedAt) => log.push(`saved ${savedAt}`), onFailed: () => Promise.resolve() },
  );
  queue.enqueue(commit("a"));
  queue.enqueue(commit("b"));
  await queue.idle();
  expect(log).toEqual(["begin a", "end a", "begin b", "end b", "saved b"]);
});

test("after a failure the waiting commits are lost together, and later ones go out again", async () => {
  const lost: string[][] = [];
  const stored: string[] = [];
  const queue = createCommitQueue(
    ({ change }) => {
      if (change.id === "a") return Promise.reject(new Error("disk full"));
      stored.push(change.id);
      return Promise.resolve({ savedAt: "" });
    },
    {
      onSaved: () => undefined,
      onFailed: (_cause, commits) => {
        lost.push(commits.map(({ change }) => change.id));
        return Promise.resolve();
      },
    },
  );
  queue.enqueue(commit("a"));
  queue.enqueue(commit("b"));
  await queue.idle();
  queue.enqueue(commit("c"));
  await queue.idle();
  expect(lost).toEqual([["a", "b"]]);
  expect(stored).toEqual(["c"]);
});

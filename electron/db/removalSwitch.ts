import type Database from "better-sqlite3-multiple-ciphers";

/**
 * Lets an action rewrite or remove what the log holds, which the database refuses otherwise. Runs within the caller's
 * transaction.
 */
export function whileRemoving(db: Database.Database, action: () => void): void {
  db.exec("INSERT INTO removal_in_progress (one) VALUES (1)");
  action();
  db.exec("DELETE FROM removal_in_progress");
}

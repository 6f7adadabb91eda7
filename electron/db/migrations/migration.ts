/**
 * One step from the schema before to the next. Once shipped its text never changes: a test freezes it by checksum, and
 * a mend is a new migration.
 */
export interface Migration {
  /** 1, 2, 3 …: the `user_version` of a database after this step. */
  readonly version: number;
  readonly sql: string;
}

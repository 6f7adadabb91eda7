import { config } from "zod";

/*
 * Zod makes faster parsers with `new Function` and tries at once whether it may. The page's policy forbids that, so the
 * try alone would be reported as an attack on every start. Imported before anything that makes a schema.
 */
config({ jitless: true });

import type { LocationDocument } from "../../../shared/exchange/records.ts";
import { buildDocument, childrenOf } from "../buildDocument.ts";

/* The example of the pilot document: groups of eight and nine, four by group and three at the level of the location. */

const staffIds = ["a1", "a2", "b1", "b2"];

/** Two groups of dagopvang on a Tuesday from 9:00 to 17:00, each with two PM'ers; a groepshulp is there to swap in. */
export function eightAndNine(fields: { readonly scenarios?: readonly object[] } = {}): LocationDocument {
  const times = { from: "09:00", to: "17:00" };
  const document = buildDocument({
    groups: [
      { id: "g1", name: "Acht", care: "dagopvang" },
      { id: "g2", name: "Negen", care: "dagopvang" },
    ],
    staff: [...staffIds.map((id) => ({ id, name: id, role: "pm" })), { id: "h1", name: "Hulp", role: "groepshulp" }],
    children: [
      ...childrenOf("one", 3, { ...times, groupId: "g1" }),
      ...childrenOf("two", 5, { ...times, groupId: "g1" }),
      ...childrenOf("one", 3, { ...times, groupId: "g2" }),
      ...childrenOf("two", 6, { ...times, groupId: "g2" }),
    ],
    shifts: staffIds.map((staffId) => ({ staffId, ...times, groupId: staffId.startsWith("a") ? "g1" : "g2" })),
  });
  return { ...document, ...fields } as LocationDocument;
}

/** Facts about vaste gezichten, stamgroepen and mentors. */
// biome-ignore lint/suspicious/noEmptyInterface: filled as the rules of its topic are built
export interface FaceFacts {}

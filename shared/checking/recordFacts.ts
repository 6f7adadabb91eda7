/** Facts about certificates, training and other records of people and the location. */
// biome-ignore lint/suspicious/noEmptyInterface: filled as the rules of its topic are built
export interface RecordFacts {}

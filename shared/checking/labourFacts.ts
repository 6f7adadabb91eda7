/** Facts about working time, rest, contracts and availability. Durations in minutes. */
// biome-ignore lint/suspicious/noEmptyInterface: filled as the rules of its topic are built
export interface LabourFacts {}

/** Names as nobody has them and any file may hold them. */
export const HOSTILE_NAMES = {
  markup: "<img src=x onerror=\"document.title='overgenomen'\">",
  long: `Langenaam ${"x".repeat(290)}`,
  rightToLeft: "מרים \u202Eabc",
  emoji: "👩‍👩‍👧 Zoë 🌻",
} as const;

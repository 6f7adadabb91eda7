/** The field in which a shift is typed carries this, so that its key finds it. */
export const QUICK_FIELD = "quick-field";

/** Puts the focus in the quick field, if it is on the screen. */
export function focusQuickField(): void {
  document.getElementById(QUICK_FIELD)?.focus();
}

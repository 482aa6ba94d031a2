/** True while the focus is in an open menu: whoever takes it then closes the menu under the person's hands. */
export function inOpenMenu(): boolean {
  return document.activeElement?.closest('[aria-expanded="true"], [aria-expanded="true"] ~ *') != null
}

/** Puts the focus on an event among the rules, whatever is folded around it. */
export function focusEvent(id: number): void {
  const row = document.querySelector<HTMLElement>(`[data-event="${id}"] summary`);
  for (let around = row?.closest('details'); around; around = around.parentElement?.closest('details')) {
    around.open = true;
  }
  row?.focus();
}

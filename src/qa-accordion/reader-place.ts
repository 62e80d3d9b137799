/**
 * Where a reader was on the page before a search. As its field keeps the focus while they scroll in
 * what was found, items that come back would take the page along with what is in view.
 */
export class ReaderPlace {
  #y: number | undefined;

  /** Keeps where the reader is, if they see the field. */
  keep(field: Element | null | undefined): void {
    const {top, bottom} = field?.getBoundingClientRect() ?? {top: -1, bottom: 0};
    this.#y = top >= 0 && bottom <= innerHeight ? scrollY : undefined;
  }

  /** Goes back there; at any rate the field is seen. */
  restore(field: Element): void {
    if (this.#y !== undefined) scrollTo({top: this.#y, behavior: 'instant'});
    field.scrollIntoView({block: 'nearest', inline: 'nearest', behavior: 'instant'});
  }
}

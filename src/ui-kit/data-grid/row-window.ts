/** The scroll box of a grid whose rows all have one height; every length is in pixels. */
export interface RowViewport {
  readonly scrollTop: number;
  /** Height of the scroll box, headers and footer included. */
  readonly height: number;
  readonly headHeight: number;
  readonly footHeight: number;
  readonly rowHeight: number;
}

/** Rows drawn beyond each edge, so that scrolling does not show blanks. */
const MARGIN_ROWS = 8;

/** The ranks of the rows to draw: `first` included, `end` excluded. */
export function rowWindow(
  viewport: RowViewport,
  rowCount: number,
): { readonly first: number; readonly end: number } {
  const { scrollTop, height, rowHeight } = viewport;
  const first = Math.max(0, Math.floor(scrollTop / rowHeight) - MARGIN_ROWS);
  const end = Math.min(rowCount, Math.ceil((scrollTop + height) / rowHeight) + MARGIN_ROWS);
  return { first: Math.min(first, end), end };
}

/** Rows that fit between headers and footer; at least one. */
export function rowsPerPage({ height, headHeight, footHeight, rowHeight }: RowViewport): number {
  return Math.max(1, Math.floor((height - headHeight - footHeight) / rowHeight));
}

/** The scroll position nearest to the present one that shows a whole row between headers and footer. */
export function scrollTopShowing(rank: number, viewport: RowViewport): number {
  const { scrollTop, height, headHeight, footHeight, rowHeight } = viewport;
  const top = rank * rowHeight;
  const room = height - headHeight - footHeight;
  if (top < scrollTop) return top;
  return Math.max(scrollTop, top + rowHeight - room);
}

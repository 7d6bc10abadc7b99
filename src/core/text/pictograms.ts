// Small drawings beside a sentence, for who reads with difficulty. They say nothing that the sentence does not say.
const drawings = {
  phone: {
    label: "telefoon",
    path: "M6 3h4l2 5-2.5 1.8a12 12 0 0 0 4.7 4.7L16 12l5 2v4a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z",
  },
  "closed-letter": { label: "gesloten brief", path: "M3 6h18v12H3zM3 6l9 7 9-7" },
  device: { label: "telefoon of tablet", path: "M8 2h8v20H8zM11 19h2" },
  paper: { label: "papier", path: "M6 2h9l4 4v16H6zM9 10h7M9 14h7M9 18h4" },
  clock: { label: "klok", path: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l4 2" },
  "no-forward": { label: "niet doorsturen", path: "M4 17v-2a5 5 0 0 1 5-5h9M14 6l4 4-4 4M3 3l18 18" },
  "no-photo": { label: "geen foto", path: "M3 8h4l2-3h6l2 3h4v11H3zM12 11a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM3 3l18 18" },
  "no-bin": { label: "niet in de prullenbak", path: "M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13M3 3l18 18" },
  "no-chat": { label: "geen app-groep", path: "M3 5h18v11H11l-5 4v-4H3zM3 3l18 18" },
  person: { label: "persoon", path: "M12 3a4 4 0 1 0 0 9 4 4 0 0 0 0-9zM4 21c0-5 3-7 8-7s8 2 8 7" },
  book: { label: "boek", path: "M12 6C9 4 6 4 3 5v14c3-1 6-1 9 1 3-2 6-2 9-1V5c-3-1-6-1-9 1zM12 6v14" },
  warning: { label: "let op", path: "M12 3l10 18H2zM12 10v5M12 18v.5" },
} as const;

/** Names that a page may use. */
export const pictograms = Object.entries(drawings).map(([value, { label }]) => ({ value, label }));

/** The drawing as SVG; undefined for a name that is not there. A screen reader passes it by. */
export function pictogram(name: string): string | undefined {
  if (!Object.hasOwn(drawings, name)) return undefined;
  const path = drawings[name as keyof typeof drawings].path;
  return `<svg class="pictogram" viewBox="0 0 24 24" width="28" height="28" aria-hidden="true" focusable="false"><path d="${path}"/></svg>`;
}

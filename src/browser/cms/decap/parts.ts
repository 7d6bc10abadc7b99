// The parts of Decap's page that only a generated class names, as `css-1a2b3c-ControlContainer`. Styles name some as well. A test
// looks each up in Decap itself: after an upgrade it tells which went.
const by = (name: string) => `[class*="${name}"]`;

/** Selectors. */
export const parts = {
  /** All that belongs to one field: label, box, hint, errors. */
  field: by("ControlContainer"),
  fieldHint: by("ControlHint"),
  fieldErrors: by("ControlErrorsList"),
  row: by("SortableListItem"),
  /** What a folded row is called. */
  rowName: by("NestedObjectLabel"),
  /** The bar above the form. */
  bar: by("ToolbarSectionMain"),
  /** Stands in that bar while something is not saved. */
  unsaved: by("BackStatusChanged"),
  /** The bar above a text, and its switch to plain text. */
  textBar: by("EditorControlBar"),
  textToggle: by("ToolbarToggle"),
  /** The menu of registers, and the search above it. */
  menu: by("SidebarContainer"),
  search: by("SearchContainer"),
} as const;

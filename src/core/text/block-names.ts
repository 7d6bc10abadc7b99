// The building blocks that may stand on a page, and what may be filled in at each: all that the dialect knows of them. What
// they are and show stands in src/core/blocks; the types hold the two together.

/** Attributes by the name of the block. */
export const blockAttributes = {
  Organisation: ["field"],
  Pictogram: ["name"],
  Role: ["id"],
  RoleOf: ["field"],
  OwnTerm: ["id"],
  Deadline: ["id"],
  RegisterLink: ["register", "id", "text"],
  RetentionPeriod: ["id"],
  FormLink: ["id", "text"],
  RegisterTable: ["register", "columns", "where", "is"],
  Fields: ["register", "paths"],
  CallChain: [],
  BreachPhones: [],
  ContactOf: ["who"],
  StepState: ["step"],
  RightsByAge: ["rights", "law"],
  WhoMayAsk: [],
  AfterDeath: [],
  AiDuties: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type BlockName = keyof typeof blockAttributes;

/** What may be filled in at a block; undefined when there is no block of that name. */
export const attributesOf = (name: string): readonly string[] | undefined =>
  Object.hasOwn(blockAttributes, name) ? blockAttributes[name as BlockName] : undefined;

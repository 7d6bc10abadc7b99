// What the desk sends is YAML that is also JSON: read and written as JSON, no value changes kind on the way.

export const exactFormat = {
  fromFile(text: string): Record<string, unknown> {
    const parts = /^---\n(.*)\n---\n([\s\S]*)$/.exec(text);
    const fields = JSON.parse(parts?.[1] ?? text) as Record<string, unknown>;
    const body = parts?.[2] ?? "";
    return body.trim() === "" ? fields : { ...fields, body };
  },
  toFile: ({ body = "", ...fields }: Record<string, unknown>): string =>
    `---\n${JSON.stringify(fields)}\n---\n${String(body)}`,
};

export const exactYaml = {
  fromFile: (text: string): unknown => JSON.parse(text),
  toFile: (fields: unknown): string => `${JSON.stringify(fields)}\n`,
};

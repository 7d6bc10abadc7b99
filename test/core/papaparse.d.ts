// The part of papaparse that the tests use; the package brings no types.
declare module "papaparse" {
  const Papa: {
    parse<Row>(
      text: string,
      options?: { readonly skipEmptyLines?: boolean; readonly delimiter?: string },
    ): {
      readonly data: Row[];
      readonly errors: readonly unknown[];
      readonly meta: { readonly delimiter: string };
    };
  };
  export default Papa;
}

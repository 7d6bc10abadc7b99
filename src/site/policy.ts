// What a page of the site may load and do: nothing that does not come from the site itself. Every page carries this; a web
// server says it as well (scripts/hosting), with what only a header can say.
export const pagePolicy =
  "default-src 'none'; style-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self' blob:; img-src 'self' data:; base-uri 'none'; form-action 'none'";

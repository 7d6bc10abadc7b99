// Lists the recipients of a content folder as the CMS asks for them, and says how many there are: node listing-program.ts CONTENT
import { proxyFor } from "../../src/desk/server/proxy.ts";

const [, , content = ""] = process.argv;
const never = () => Promise.reject(new Error("not asked"));
const saver = { save: never, carryOut: never, inQuiet: never };
const proxy = proxyFor({ content, saver, changed: () => {} });
await proxy.readAhead();
const listed = await proxy.answer({ action: "entriesByFolder", params: { folder: "content/recipients" } });
process.stdout.write(`${Array.isArray(listed) ? listed.length : -1}`);

// A build that never ends, and that started something which never ends either: it tells the number of that in a file.
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";

process.on("SIGTERM", () => undefined);
process.on("message", ({ out }: { readonly out: string }) => {
  const { pid } = spawn("sleep", ["600"], { stdio: "ignore" });
  writeFileSync(out, `${pid} ${process.pid}`);
});

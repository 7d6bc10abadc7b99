// What is shipped for systemd is verified by systemd itself; what could not be tried says so on top, and is of a right form.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { filled, hosting } from "./servers.ts";

const work = realpathSync(mkdtempSync(join(tmpdir(), "privacyhandboek-units-")));
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe("systemd", () => {
  const verify = (...texts: readonly (readonly [name: string, text: string])[]) => {
    const places = texts.map(([name, text]) => {
      const place = join(work, name);
      writeFileSync(place, text);
      return place;
    });
    const { status, stderr, stdout } = spawnSync("systemd-analyze", ["verify", "--man=no", ...places], {
      encoding: "utf8",
    });
    return { status, said: stderr + stdout };
  };
  const program = join(work, "program");
  mkdirSync(program);
  const places = {
    "/opt/privacyhandboek": program,
    "/usr/bin/npm": process.execPath,
    "User=privacyhandboek": "User=root",
    "Group=privacyhandboek": "Group=root",
  };

  test.each(["build", "watch"])("takes the unit and the timer for %s", (what) => {
    const unit = filled(hosting(`systemd/privacyhandboek-${what}.service`), places);
    const timer = hosting(`systemd/privacyhandboek-${what}.timer`);
    expect(verify([`privacyhandboek-${what}.service`, unit], [`privacyhandboek-${what}.timer`, timer])).toEqual({
      status: 0,
      said: "",
    });
  });

  test("takes the unit of the desk", () => {
    const unit = filled(hosting("systemd/privacyhandboek-serve.service"), {
      "/opt/privacyhandboek/node_modules/.bin/node": process.execPath,
      "/opt/privacyhandboek": program,
      "User=privacyhandboek": "User=root",
      "Group=privacyhandboek": "Group=root",
    });
    expect(verify(["privacyhandboek-serve.service", unit])).toEqual({ status: 0, said: "" });
  });

  test("and would have said what is wrong", () => {
    const broken = filled(hosting("systemd/privacyhandboek-build.service"), {
      ...places,
      "ProtectSystem=strict": "ProtectSystem=streng",
    });
    expect(verify(["broken.service", broken]).said).toContain("streng");
  });
});

describe("what could not be tried", () => {
  const untried = [
    "login/oauth2-proxy.cfg",
    "login/nginx-oauth2-proxy.conf",
    "login/staticwebapp.config.json",
    "pipelines/gitlab-ci.yml",
    "pipelines/github.yml",
    "pipelines/forgejo.yml",
  ];

  test.each(untried)("%s says so on top", (file) => {
    expect(hosting(file).split("\n").slice(0, 2).join()).toContain("NIET BEPROEFD: alleen op vorm nagekeken.");
  });

  test("is of the form that its program reads", () => {
    expect(JSON.parse(hosting("login/staticwebapp.config.json"))).toMatchObject({
      responseOverrides: { 404: { rewrite: "/404.html" } },
    });
    for (const file of untried.filter((each) => each.endsWith(".yml")))
      expect(Object.keys(parse(hosting(file))).length, file).toBeGreaterThan(2);
    const toml = spawnSync("python3", ["-c", "import sys,tomllib; print(sorted(tomllib.loads(sys.stdin.read()))[0])"], {
      input: hosting("login/oauth2-proxy.cfg"),
      encoding: "utf8",
    });
    expect([toml.status, toml.stdout.trim()]).toEqual([0, "allowed_groups"]);
  });
});

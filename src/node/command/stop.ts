// When a command that goes on is to end.

/**
 * Resolves when somebody asks to stop: Ctrl+C, a system that ends what runs, or npm being ended, which does not tell the program
 * that it started.
 */
export const askedToStop = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
    if (process.env.npm_lifecycle_event === undefined) return;
    const starter = process.ppid;
    setInterval(() => {
      if (process.ppid !== starter) resolve();
    }, 1000).unref();
  });

/** The signals by which a person or a system ends a run. */
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Keeps the process alive under an interrupt until it asks whether one came: for runs of several steps, each of which
 * should be whole.
 */
export function holdInterrupts(): { readonly came: () => boolean; readonly release: () => void } {
  let came = false;
  const note = () => {
    came = true;
  };
  for (const signal of signals) process.on(signal, note);
  return {
    came: () => came,
    release: () => {
      for (const signal of signals) process.off(signal, note);
    },
  };
}

const patience = 700

/** Says on a terminal what is being waited for, when it takes longer than a person waits without wondering. */
export async function tellIfSlow<Outcome>(
  sentence: string,
  work: Promise<Outcome>,
): Promise<Outcome> {
  const timer = setTimeout(() => {
    if (process.stderr.isTTY) process.stderr.write(`${sentence}\n`)
  }, patience)
  try {
    return await work
  } finally {
    clearTimeout(timer)
  }
}

/** Whoever reads has seen enough (`… | head -1`): no fault of ours, so the program ends without a word. */
export function endWithTheReader(): void {
  process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EPIPE') throw fault;
    process.exit(0);
  });
}

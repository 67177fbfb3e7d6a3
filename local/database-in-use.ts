/**
 * Whether somebody else has the embedded database's files. It opens behind the back of whoever asked for it, and says so only
 * from within, by what it was doing when it found out.
 */
export const isInUse = (fault: unknown): boolean =>
  /^LEVEL_(DATABASE|ITERATOR)_NOT_OPEN$|^LEVEL_LOCKED$/.test(
    String((fault as { code?: string } | null)?.code),
  );

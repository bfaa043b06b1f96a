import { useDeferredValue, useEffect, useState } from "react";

/** The value once it has stayed the same for `delayMs`: for questions to the server while someone types. */
export function useDebounced<T>(value: T, delayMs: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), delayMs);
    return () => clearTimeout(timer);
  }, [value, delayMs]);
  return useDeferredValue(settled);
}

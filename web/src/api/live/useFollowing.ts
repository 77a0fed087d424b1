import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";

/** First comes what the person asked for, then what keeps it fresh. */
const afterwards = 1_000;

/** While somebody is signed in, what was read is read again when it changes. */
export function useFollowing(account: string | undefined) {
  const client = useQueryClient();
  useEffect(() => {
    if (!account) return;
    // The pages inside began to read a moment before this.
    const began = performance.now() - 2_000;
    let stop: (() => void) | undefined;
    let left = false;
    const timer = setTimeout(async () => {
      const { follow } = await import("./follow");
      if (!left) stop = follow(client, account, () => (performance.now() - began) / 1_000);
    }, afterwards);
    return () => {
      left = true;
      clearTimeout(timer);
      stop?.();
    };
  }, [account, client]);
}

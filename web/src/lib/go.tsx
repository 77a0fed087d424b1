import { type AnchorHTMLAttributes, createContext, type MouseEvent, useContext } from "react";

/** How an entry point moves to one of its own pages; without it a link is an ordinary link. */
export const Navigation = createContext<((href: string) => void) | undefined>(undefined);

/** A link inside the application that works without reloading, and opens in a new tab when the reader asks for that. */
export function Go({ href, onClick, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  const navigate = useContext(Navigation);
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!navigate || event.defaultPrevented || !plain) return;
    event.preventDefault();
    navigate(href);
  };
  return <a href={href} onClick={follow} {...rest} />;
}

/** Moves to a page by code, e.g. after a command. */
export function useGo(): (href: string) => void {
  return useContext(Navigation) ?? ((href) => window.location.assign(href));
}

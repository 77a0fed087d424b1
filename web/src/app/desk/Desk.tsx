import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  RouterProvider,
  useRouter,
} from "@tanstack/react-router";
import type { FeatureRoute, Page } from "@/lib/feature";
import { Navigation } from "@/lib/go";
import { Failed, Waiting } from "../Waiting";
import { features } from "./features";
import { NotFound } from "./NotFound";
import { Shell } from "./Shell";

const root = createRootRoute({
  component: function Root() {
    const router = useRouter();
    return (
      <Navigation value={(href) => (/^\/tech(\/|$)/.test(href) ? leave(href) : router.history.push(href))}>
        <Shell />
      </Navigation>
    );
  },
  notFoundComponent: NotFound,
});

/** The phone's pages are another entry point. */
const leave = (href: string) => window.location.assign(href);

const own: readonly FeatureRoute[] = [{ path: "/me/password", page: () => import("./PasswordPage") }];

const pages = [...own, ...features.flatMap((feature) => feature.routes ?? [])].map(({ path, page, surface }) =>
  createRoute({
    getParentRoute: () => root,
    path,
    component: lazyRouteComponent(surface ? surfaced(page) : page),
  }),
);

/** The page and what it lies on are loaded side by side. */
function surfaced(page: Page): Page {
  return async () => {
    const [{ default: Shown }, { default: Surface }] = await Promise.all([page(), import("./Surface")]);
    return {
      default: () => (
        <Surface>
          <Shown />
        </Surface>
      ),
    };
  };
}

const router = createRouter({
  routeTree: root.addChildren(pages),
  defaultPreload: "intent",
  defaultPendingComponent: Waiting,
  defaultErrorComponent: ({ error, reset }) => <Failed error={error as Error} again={reset} />,
  scrollRestoration: true,
  // Everything in the address is a string: a phone number must not lose its leading zero.
  parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: (search) => {
    const text = new URLSearchParams(search as Record<string, string>).toString();
    return text ? `?${text}` : "";
  },
});

/** Has the page of the address come while it is not yet known who asks for it. */
export function expectPage() {
  void router.preloadRoute({ to: window.location.pathname as "/" });
}

/** The desk's pages, each found by its feature. */
export function Desk() {
  return <RouterProvider router={router} />;
}

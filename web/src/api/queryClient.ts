import { QueryClient } from "@tanstack/react-query";
import { Problem } from "./problem";

/** One per page. What the server refused is not asked again; what the network lost is, twice. */
export const newQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, error) => !(error instanceof Problem && error.status < 500) && failures < 2,
      },
    },
  });

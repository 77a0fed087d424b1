import { useRead } from "@/api/hooks";
import { SignIn } from "../SignIn";
import { Waiting } from "../Waiting";
import { SetUp } from "./SetUp";

/** What somebody who is not signed in sees: the sign-in page, or founding the company while there is none. */
export function Entrance() {
  const { data, isPending } = useRead<{ needed: boolean }>("/api/setup");
  if (isPending) return <Waiting />;
  return data?.needed ? <SetUp /> : <SignIn />;
}

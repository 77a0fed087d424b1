import { Navigate } from "@tanstack/react-router";

/** Work is given out on the board; older links and pins lead there. */
export default function ToBoard() {
  return <Navigate to={"/dispatch" as "/"} replace />;
}

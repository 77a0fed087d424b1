import { Component, type ReactNode } from "react";
import { Failed } from "./Waiting";

/** Catches what a page throws, so that one broken page never takes the others with it. */
export class Boundary extends Component<{ children: ReactNode }, { error?: Error }> {
  override state: { error?: Error } = {};

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    return error ? <Failed error={error} again={() => window.location.reload()} /> : this.props.children;
  }
}

import type { Plugin } from "vite";

export declare function phoneWorker(made: { entry: string; page: string; beside: readonly string[] }): Plugin;
export declare function reach(bundle: Readonly<Record<string, unknown>>, entry: string): string[];

/// <reference types="vite/client" />

declare module "virtual:catalogue/*" {
  const messages: import("@/lib/language").Catalogue;
  export default messages;
}

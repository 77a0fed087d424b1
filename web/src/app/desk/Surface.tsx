import { App, ConfigProvider } from "antd";
import dayjs from "dayjs";
import { type ReactNode, use, useMemo } from "react";
import { type Language, useLanguage } from "@/lib/language";
import { useDark } from "@/lib/theme";
import { deskTheme } from "./theme";

type AntdLocale = typeof import("antd/locale/en_US")["default"];

const locales: Record<Language, () => Promise<AntdLocale>> = {
  en: async () => (await import("antd/locale/en_US")).default,
  "zh-CN": async () => {
    await import("dayjs/locale/zh-cn");
    return (await import("antd/locale/zh_CN")).default;
  },
  es: async () => {
    await import("dayjs/locale/es");
    return (await import("antd/locale/es_ES")).default;
  },
};
const dayjsNames: Record<Language, string> = { en: "en", "zh-CN": "zh-cn", es: "es" };
const loading = new Map<Language, Promise<AntdLocale>>();

function localeOf(language: Language): Promise<AntdLocale> {
  const promise = loading.get(language) ?? locales[language]();
  loading.set(language, promise);
  promise.catch(() => loading.delete(language));
  return promise;
}

/** Ant Design in our look and the reader's language, for everything on a page of the desk. */
export default function Surface({ children }: { children: ReactNode }) {
  const language = useLanguage();
  const locale = use(localeOf(language));
  const dark = useDark();
  const theme = useMemo(() => deskTheme(dark), [dark]);
  dayjs.locale(dayjsNames[language]);
  return (
    <ConfigProvider locale={locale} theme={theme} button={{ autoInsertSpace: false }}>
      <App component={false}>{children}</App>
    </ConfigProvider>
  );
}

import { chosenLanguage, type Language, languageNames, languages, useLanguage } from "@/lib/language";
import { useT } from "@/lib/text";
import { setTheme, type Theme, themes, useTheme } from "@/lib/theme";
import { Icon } from "@/ui/Icon";
import style from "./Choices.module.css";

/** Language and theme of this browser; `onLanguage` hears the choice of a signed-in person, whose messages follow it. */
export function Choices({ onLanguage }: { onLanguage?: (language: Language) => void }) {
  const t = useT();
  const language = useLanguage();
  const theme = useTheme();
  const choose = (chosen: Language) => {
    chosenLanguage.set(chosen);
    onLanguage?.(chosen);
  };
  return (
    <div className={style.choices}>
      <label className={style.choice}>
        <Icon name="globe" />
        <span className="visually-hidden">{t("app.language")}</span>
        <select value={language} onChange={(event) => choose(event.target.value as Language)}>
          {languages.map((one) => (
            <option key={one} value={one} lang={one}>
              {languageNames[one]}
            </option>
          ))}
        </select>
      </label>
      <label className={style.choice}>
        <Icon name={theme === "dark" ? "moon" : theme === "light" ? "sun" : "auto"} />
        <span className="visually-hidden">{t("app.theme")}</span>
        <select value={theme} onChange={(event) => setTheme(event.target.value as Theme)}>
          {themes.map((one) => (
            <option key={one} value={one}>
              {t(`app.theme.${one}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

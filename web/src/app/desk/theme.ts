import { theme as antd, type ThemeConfig } from "antd";

/** Reads a token of the look as the page has it now. */
const token = (styles: CSSStyleDeclaration, name: string) => styles.getPropertyValue(`--${name}`).trim();

/** Ant Design's theme, made from the variables in `ui/tokens.css`: one source for every colour. */
export function deskTheme(dark: boolean): ThemeConfig {
  const styles = getComputedStyle(document.documentElement);
  const colour = (name: string) => token(styles, name);
  return {
    algorithm: dark ? antd.darkAlgorithm : antd.defaultAlgorithm,
    token: {
      colorPrimary: colour("action"),
      colorInfo: colour("action"),
      colorLink: colour("action"),
      colorSuccess: colour("kept"),
      colorWarning: colour("soon"),
      colorError: colour("late"),
      colorTextBase: colour("ink"),
      colorText: colour("ink"),
      colorTextSecondary: colour("faint"),
      colorTextTertiary: colour("faint"),
      colorTextDescription: colour("faint"),
      colorTextPlaceholder: colour("faint"),
      colorTextLightSolid: colour("on-action"),
      colorBgBase: colour("surface"),
      colorBgContainer: colour("surface"),
      colorBgElevated: colour("surface"),
      colorBgLayout: colour("paper"),
      colorFillAlter: colour("well"),
      colorBorder: colour("outline"),
      colorBorderSecondary: colour("line"),
      colorSplit: colour("line"),
      fontFamily: colour("face"),
      fontSize: 14,
      sizeUnit: 4,
      borderRadius: 4,
      controlHeight: 34,
      wireframe: false,
      motion: !window.matchMedia("(prefers-reduced-motion: reduce)").matches,
    },
    components: {
      Table: { cellPaddingBlock: 6, cellPaddingInline: 8, headerBg: colour("well") },
      Form: { itemMarginBottom: 16, verticalLabelPadding: "0 0 4px" },
    },
  };
}

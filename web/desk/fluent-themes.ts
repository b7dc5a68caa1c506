import {
  type Theme,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/tokens'

/** The tokens of Fluent that the desk's styles use; all others stay out. */
const USED = [
  'borderRadiusMedium',
  'colorBrandBackground',
  'colorBrandBackgroundHover',
  'colorBrandBackgroundPressed',
  'colorBrandForegroundLink',
  'colorBrandForegroundLinkHover',
  'colorCompoundBrandStroke',
  'colorNeutralBackground1',
  'colorNeutralBackground1Hover',
  'colorNeutralBackground3',
  'colorNeutralForeground1',
  'colorNeutralForeground1Hover',
  'colorNeutralForeground2',
  'colorNeutralForeground3',
  'colorNeutralForegroundOnBrand',
  'colorNeutralStroke1',
  'colorNeutralStroke2',
  'colorNeutralStrokeAccessible',
  'colorStatusDangerBackground1',
  'colorStatusDangerBorder1',
  'colorStatusDangerForeground1',
  'colorStatusSuccessBackground1',
  'colorStatusSuccessBorder1',
  'colorStatusSuccessForeground1',
  'colorStatusWarningBackground1',
  'colorStatusWarningBorder1',
  'colorStatusWarningForeground2',
  'colorStrokeFocus2',
  'fontFamilyBase',
  'shadow2',
] as const satisfies (keyof Theme)[]

/** The three themes of Teams as custom properties; while Teams names none, the browser's choice. */
export function fluentThemes(): string {
  const dark = propertiesOf(teamsDarkTheme)
  return [
    `:root{color-scheme:light;${propertiesOf(teamsLightTheme)}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme]){color-scheme:dark;${dark}}}`,
    `:root[data-theme=dark]{color-scheme:dark;${dark}}`,
    `:root[data-theme=contrast]{color-scheme:dark;${propertiesOf(teamsHighContrastTheme)}}`,
    '',
  ].join('\n')
}

function propertiesOf(theme: Theme): string {
  return USED.map((name) => `--${name}:${theme[name]}`).join(';')
}

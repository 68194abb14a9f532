import {buildLegacyTheme, type StudioTheme} from 'sanity'

const INK = '#17252b'
const PAPER = '#fbfaf7'
const ACT = '#0b5563'
const NOTICE = '#a86a08'
const ALARM = '#b3261e'

/** The ink and the blue-green of the site. Its fonts are the system's: the Studio loads none. */
export const theme = withQuietSelection(
  buildLegacyTheme({
    '--font-family-base': 'system-ui, sans-serif',
    '--font-family-monospace': 'ui-monospace, monospace',
    '--black': INK,
    '--white': PAPER,
    '--gray': '#5b6a70',
    '--gray-base': '#5b6a70',
    '--component-bg': PAPER,
    '--component-text-color': INK,
    '--brand-primary': ACT,
    '--default-button-color': '#5b6a70',
    '--default-button-primary-color': ACT,
    '--default-button-success-color': ACT,
    '--default-button-warning-color': NOTICE,
    '--default-button-danger-color': ALARM,
    '--state-info-color': ACT,
    '--state-success-color': ACT,
    '--state-warning-color': NOTICE,
    '--state-danger-color': ALARM,
    '--main-navigation-color': INK,
    '--main-navigation-color--inverted': PAPER,
    '--focus-color': ACT,
  }),
)

/** A chosen row is tinted, not filled: on the full blue-green its second line could not be read. */
function withQuietSelection(full: StudioTheme): StudioTheme {
  for (const scheme of Object.values(full.color ?? {})) {
    for (const tone of Object.values(scheme)) {
      tone.card.selected = tone.card.pressed
      if (!tone.selectable) continue
      for (const states of Object.values(tone.selectable)) states.selected = states.pressed
    }
  }
  return full
}

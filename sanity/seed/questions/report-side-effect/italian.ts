import type {Locale} from '#lib/i18n/locales.ts'
import {paragraph, textBlocks} from '../../portable-text.ts'
import type {Portal} from './portal.ts'
import {questionText} from '../question.ts'

/** @param portal where somebody of the market reports */
export const italian = (locale: Locale, portal: Portal) =>
  questionText('report-side-effect', {
    locale,
    title: 'Come segnalo un effetto indesiderato?',
    answer: textBlocks(
      paragraph('Ne parli prima con il medico o il farmacista, soprattutto se non si sente bene.'),
      paragraph(
        'Può anche segnalarlo direttamente: alla ',
        {link: portal.name, href: portal.url},
        '. Tenga pronti il nome del prodotto, il numero di lotto e le date dei fatti. Ogni segnalazione aiuta a rendere più sicuri i medicinali.',
      ),
      paragraph(
        'In caso di emergenza chiami il {emergency}. Queste pagine non accolgono segnalazioni.',
      ),
    ),
    isUncheckedTranslation: true,
  })

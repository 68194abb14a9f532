import type {Locale} from '#lib/i18n/locales.ts'
import {paragraph, textBlocks} from '../../portable-text.ts'
import type {Portal} from './portal.ts'
import {questionText} from '../question.ts'

/** @param portal where somebody of the market reports */
export const german = (locale: Locale, portal: Portal) =>
  questionText('report-side-effect', {
    locale,
    title: 'Wie melde ich eine Nebenwirkung?',
    answer: textBlocks(
      paragraph(
        'Sprechen Sie zuerst mit Ihrer Ärztin, Ihrem Arzt oder Ihrer Apotheke, vor allem, wenn es Ihnen nicht gut geht.',
      ),
      paragraph(
        'Sie können auch selbst melden: beim ',
        {link: portal.name, href: portal.url},
        '. Halten Sie den Namen des Mittels, die Chargennummer und den zeitlichen Ablauf bereit. Jede Meldung hilft, Arzneimittel sicherer zu machen.',
      ),
      paragraph(
        'Im Notfall wählen Sie die {emergency}. Diese Seiten nehmen keine Meldungen entgegen.',
      ),
    ),
    isUncheckedTranslation: false,
  })

import type {Locale} from '#lib/i18n/locales.ts'
import {paragraph, textBlocks} from '../../portable-text.ts'
import type {Portal} from './portal.ts'
import {questionText} from '../question.ts'

/** @param portal where somebody of the market reports */
export const french = (locale: Locale, portal: Portal) =>
  questionText('report-side-effect', {
    locale,
    title: 'Comment signaler un effet indésirable ?',
    answer: textBlocks(
      paragraph(
        'Parlez-en d’abord à votre médecin ou à votre pharmacien, surtout si vous ne vous sentez pas bien.',
      ),
      paragraph(
        'Vous pouvez aussi le signaler vous-même : sur le ',
        {link: portal.name, href: portal.url},
        '. Préparez le nom du produit, le numéro de lot et les dates des faits. Chaque signalement aide à rendre les médicaments plus sûrs.',
      ),
      paragraph(
        'En cas d’urgence, appelez le {emergency}. Ces pages ne reçoivent aucun signalement.',
      ),
    ),
    isUncheckedTranslation: true,
  })

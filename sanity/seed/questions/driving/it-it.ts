import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const itIt = questionText('driving', {
  locale: 'it-IT',
  title: 'Posso guidare se prendo magnesio?',
  answer: textBlocks(
    paragraph('Nelle quantità indicate il magnesio di solito non influisce sulla guida.'),
    paragraph(
      'Un crampo al polpaccio al volante può però diventare pericoloso. Se lo sente arrivare, si fermi in un punto sicuro e scenda. Chi ha spesso crampi ai piedi o alle gambe ne parli con un medico.',
    ),
  ),
  isUncheckedTranslation: true,
})
